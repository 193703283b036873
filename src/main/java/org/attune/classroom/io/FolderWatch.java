package org.attune.classroom.io;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attune.platform.WindowThread;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says when files in a folder or its sub-folders came, changed or went; once for many that come together. Where the
 * system cannot watch, it stays silent, and so it does of a ZIP.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    /** Times the quiet: so long it waits at most when files keep coming without a pause. */
    private static final int LONGEST = 10;

    private final Duration quiet;
    private final Runnable changed;
    private final Path folder;
    private final @Nullable WatchService watcher;

    /**
     * @param quiet how long nothing has to come before it is said
     * @param changed called from a thread of its own
     */
    public FolderWatch(Path folder, Duration quiet, Runnable changed) {
        WindowThread.keepFree();
        this.quiet = quiet;
        this.changed = changed;
        this.folder = folder;
        this.watcher = Files.isDirectory(folder) ? watch() : null;
        if (watcher != null) {
            WatchService service = watcher;
            Thread.ofPlatform().daemon().name("folder-watch").start(() -> run(service));
        }
    }

    private @Nullable WatchService watch() {
        try {
            WatchService service = folder.getFileSystem().newWatchService();
            register(folder, service);
            return service;
        } catch (IOException | UnsupportedOperationException impossible) {
            LOG.info("{} cannot be watched", folder, impossible);
            return null;
        }
    }

    /**
     * One that is registered already stays so.
     *
     * @return whether there are any
     */
    private boolean registerSubFolders(WatchService service) {
        List<Path> subFolders = List.of();
        try {
            subFolders = FolderFiles.subFolders(folder);
            for (Path subFolder : subFolders) {
                register(subFolder, service);
            }
        } catch (IOException impossible) {
            // Without the message, which may hold a learner's name.
            LOG.info("a sub-folder cannot be watched: {}", impossible.getClass().getSimpleName());
        }
        return !subFolders.isEmpty();
    }

    private static void register(Path folder, WatchService service) throws IOException {
        folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    private void run(WatchService service) {
        try {
            // What came into a sub-folder before it was watched is heard by nobody, so that is always said.
            if (registerSubFolders(service)) {
                changed.run();
            }
            boolean watching = true;
            while (watching) {
                watching = taken(service.take()) && settled(service);
                registerSubFolders(service);
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

    /** @return whether the folder is still there; a sub-folder may go */
    private boolean taken(WatchKey key) {
        key.pollEvents();
        return key.reset() || !key.watchable().equals(folder);
    }

    @Override
    public void close() {
        WindowThread.keepFree();
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
