package org.attune.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.attune.error.ErrorCode;
import org.attune.platform.WindowThread;
import org.attune.session.SessionInfo;
import org.attune.session.SessionRecorder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves the numbers of a running session to disk, at most a second late, so that they survive however the program ends.
 * If the disk refuses, the session continues; the journal keeps trying and reports that it is failing.
 */
public final class Journal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Path folder;
    private final SessionInfo info;
    private final SessionRecorder recorder;
    private final LongSupplier clock;
    private final ScheduledExecutorService writer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("journal").factory());
    private @Nullable JournalFile file;
    private JournalEntries entries;
    private volatile boolean failing;

    /**
     * Writes at once, so that even a session of one second leaves a trace.
     *
     * @param folder created if missing
     * @param recorder queried once per second
     */
    public Journal(Path folder, SessionInfo info, SessionRecorder recorder) {
        this(folder, info, recorder, System::nanoTime);
        writer.scheduleWithFixedDelay(this::tick, EVERY.toNanos(), EVERY.toNanos(), TimeUnit.NANOSECONDS);
    }

    /**
     * A journal without a schedule: it writes when {@link #tick} is called.
     *
     * @param clock of the results' timestamps
     */
    Journal(Path folder, SessionInfo info, SessionRecorder recorder, LongSupplier clock) {
        WindowThread.keepFree();
        this.folder = folder;
        this.info = info;
        this.recorder = recorder;
        this.clock = clock;
        this.entries = new JournalEntries(info, recorder);
        tick();
    }

    /** Whether the last write failed; the session's numbers would be lost if the program ended. */
    public boolean isFailing() {
        return failing;
    }

    /**
     * Exceptions must not escape: they would silently cancel the schedule. OutOfMemoryError is survived too. Lines that
     * could not be written are retried with the next ones.
     */
    void tick() {
        try {
            write();
        } catch (OutOfMemoryError notEvenForTheLog) {
            failing = true;
        }
    }

    private synchronized void write() {
        try {
            open().append(entries.next(clock.getAsLong()));
            entries.written();
            failing = false;
        } catch (IOException | RuntimeException | Error refused) {
            boolean known = failing;
            failing = true;
            if (!known) {
                LOG.warn("{} the journal cannot be written", ErrorCode.JOURNAL.code(), refused);
            }
        }
    }

    /** Opens the journal. If the file was deleted, a new one is started with everything recorded so far. */
    private JournalFile open() throws IOException {
        JournalFile open = file;
        if (open == null || open.isGone()) {
            if (open != null) {
                open.close();
            }
            open = JournalFile.create(folder, info.id());
            file = open;
            entries = new JournalEntries(info, recorder);
        }
        return open;
    }

    /** Closes the journal and leaves it to be recovered by any program. */
    @Override
    public void close() {
        stop();
        closeFile(false);
    }

    /** Closes and deletes the journal: the report is on disk, or the learner does not want one. */
    public void delete() {
        stop();
        closeFile(true);
    }

    /**
     * Writes the remaining lines and stops. Until the program ends or {@link #delete()} is called, no other program can
     * recover the journal.
     */
    public void stop() {
        WindowThread.keepFree();
        if (!writer.isShutdown()) {
            writer.shutdown();
            tick();
        }
    }

    private synchronized void closeFile(boolean delete) {
        WindowThread.keepFree();
        JournalFile open = file;
        if (open == null) {
            return;
        }
        try {
            if (delete) {
                open.delete();
                file = null;
            } else {
                open.close();
            }
        } catch (IOException refused) {
            LOG.warn("{} the journal cannot be {}", ErrorCode.JOURNAL.code(), delete ? "deleted" : "closed", refused);
        }
    }
}
