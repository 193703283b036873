package org.attune.classroom;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says when files in a folder came, changed or went; once for many that come together. Where the system cannot watch, it stays silent. */
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    /** Times the quiet: so long it waits at most when files keep coming without a pause. */
    private static final int LONGEST = 10;

    private final Duration quiet;
    private final Runnable changed;
    private final @Nullable WatchService watcher;

    /**
     * @param quiet how long nothing has to come before it is said
     * @param changed called from a thread of its own
     */
    public FolderWatch(Path folder, Duration quiet, Runnable changed) {
        this.quiet = quiet;
        this.changed = changed;
        this.watcher = watch(folder);
        if (watcher != null) {
            WatchService service = watcher;
            Thread.ofPlatform().daemon().name("folder-watch").start(() -> run(service));
        }
    }

    private static @Nullable WatchService watch(Path folder) {
        try {
            WatchService service = folder.getFileSystem().newWatchService();
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
            return service;
        } catch (IOException | UnsupportedOperationException impossible) {
            LOG.info("{} cannot be watched", folder, impossible);
            return null;
        }
    }

    private void run(WatchService service) {
        try {
            boolean watching = true;
            while (watching) {
                watching = taken(service.take()) && settled(service);
                changed.run();
            }
        } catch (ClosedWatchServiceException | InterruptedException ended) {
            LOG.debug("watching ended");
        }
    }

    /** @return whether the folder is still there */
    private boolean settled(WatchService service) throws InterruptedException {
        long latest = System.nanoTime() + LONGEST * quiet.toNanos();
        boolean watching = true;
        while (watching && System.nanoTime() < latest) {
            WatchKey more = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
            if (more == null) {
                return true;
            }
            watching = taken(more);
        }
        return watching;
    }

    /** @return whether the folder is still there */
    private static boolean taken(WatchKey key) {
        key.pollEvents();
        return key.reset();
    }

    @Override
    public void close() {
        if (watcher == null) {
            return;
        }
        try {
            watcher.close();
        } catch (IOException notClosed) {
            LOG.debug("the watching could not be ended", notClosed);
        }
    }
}
