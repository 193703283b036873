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
 * Reports when files in a folder or its subfolders are created, changed or deleted, once for events that arrive
 * together. Reports nothing if the system cannot watch the folder, or for a ZIP.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    /** Longest wait while files keep arriving, as a multiple of the quiet period. */
    private static final int LONGEST = 10;

    private final Duration quiet;
    private final Runnable changed;
    private final Path folder;
    private final @Nullable WatchService watcher;

    /**
     * @param quiet how long the folder has to stay unchanged before a change is reported
     * @param changed called on the watcher's thread
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
     * Registering a subfolder again has no effect.
     *
     * @return whether there are any subfolders
     */
    private boolean registerSubFolders(WatchService service) {
        List<Path> subFolders = List.of();
        try {
            subFolders = FolderFiles.subFolders(folder);
            for (Path subFolder : subFolders) {
                register(subFolder, service);
            }
        } catch (IOException impossible) {
            // Do not log the message, which may contain a learner's name.
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
            // Files may have arrived in a subfolder before it was watched, so always report a change.
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

    /** @return whether the folder still exists */
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

    /** @return whether the folder still exists; a subfolder may disappear */
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
