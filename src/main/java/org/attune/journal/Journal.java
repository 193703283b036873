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
 * Keeps the numbers of a running session on disk, a second behind at most, so that whatever ends the program leaves
 * them. A disk that takes nothing does not stop the session; the journal goes on trying, and says so meanwhile.
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
     * Begins at once, so that also a session of a second leaves its trace.
     *
     * @param folder made when it is missing
     * @param recorder asked once a second
     */
    public Journal(Path folder, SessionInfo info, SessionRecorder recorder) {
        this(folder, info, recorder, System::nanoTime);
        writer.scheduleWithFixedDelay(this::tick, EVERY.toNanos(), EVERY.toNanos(), TimeUnit.NANOSECONDS);
    }

    /**
     * One that writes when it is told to.
     *
     * @param clock of the results' time stamps
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

    /** Whether the last lines could not be written; what runs now would be lost if the program ended. */
    public boolean isFailing() {
        return failing;
    }

    /**
     * Nothing thrown may leave this, or it would end the schedule without a word. What is missing comes with the next
     * lines.
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

    /** One that somebody took away is begun anew, and has everything so far in it. */
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

    /** Ends the journal and leaves it for a recovery by anybody. */
    @Override
    public void close() {
        stop();
        closeFile(false);
    }

    /** Ends the journal and takes it away: the report is on disk, or the learner wants none. */
    public void delete() {
        stop();
        closeFile(true);
    }

    /**
     * Writes what is left, and no more. Until the program ends or {@link #delete()} is called, nobody else may recover
     * it.
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
