package org.attune.classroom.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.PageFile;
import org.attune.classroom.PageFile.State;
import org.attune.classroom.SessionMinutes;
import org.attune.classroom.SkippedFile;
import org.attune.platform.WindowThread;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of reports, or a ZIP of one. What was read once is remembered, so that a report that arrives costs no more
 * than itself.
 */
public final class ReportFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ReportFolder.class);

    private final Path folder;
    private final Map<PageFile, Page> known = new ConcurrentHashMap<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /**
     * What a file gave, and the file's state then; neither session nor leftOut for what is no page and does not look
     * like one.
     */
    private record Page(State state, @Nullable SessionMinutes session, @Nullable SkippedFile leftOut) {
    }

    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    /** Whether it is a folder, in which pages may still arrive, and no ZIP. */
    public boolean isOpen() {
        return Files.isDirectory(folder);
    }

    /**
     * Reads what is new on all cores; every file that cannot be read is left out with its reason.
     *
     * @param progress called from the reading threads
     * @throws IOException with a sentence, when the folder itself cannot be read
     * @throws CancellationException after {@link #cancel()}, or when the thread is interrupted
     */
    public CollectedReports read(ReadingProgress progress) throws IOException {
        WindowThread.keepFree();
        throwIfCancelled();
        try (FoundFiles found = FoundFiles.in(folder)) {
            List<PageFile> files = found.files();
            known.keySet().retainAll(new HashSet<>(files));
            readAll(files, progress);
            List<Page> pages = files.stream().map(known::get).toList();
            return CollectedReports.of(pages.stream().map(Page::session).filter(Objects::nonNull).toList(),
                    Stream.concat(pages.stream().map(Page::leftOut).filter(Objects::nonNull),
                            found.passedOver().stream()).toList());
        } finally {
            cancelled.set(false);
        }
    }

    /** Ends a reading that is on its way or just begins; to be called from any thread. */
    public void cancel() {
        cancelled.set(true);
    }

    private void readAll(List<PageFile> files, ReadingProgress progress) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Runnable reader = () -> {
            for (int index = next.getAndIncrement(); index < files.size()
                    && !cancelled.get(); index = next.getAndIncrement()) {
                known.compute(files.get(index), ReportFolder::page);
                progress.read(done.incrementAndGet(), files.size());
            }
        };
        try (ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("reports-", 0).factory())) {
            List<Future<?>> readers = new ArrayList<>();
            for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
                readers.add(cores.submit(reader));
            }
            await(readers);
        }
        throwIfCancelled();
    }

    private void throwIfCancelled() {
        if (cancelled.getAndSet(false)) {
            throw new CancellationException("the reading was cancelled");
        }
    }

    private void await(List<Future<?>> readers) {
        try {
            for (Future<?> reader : readers) {
                reader.get();
            }
        } catch (InterruptedException interruption) {
            cancel();
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            cancel();
            throw new IllegalStateException("a folder of reports could not be read", fault.getCause());
        }
    }

    /**
     * What could not be read is tried again: whether a user may read a file, or its drive is there, is not seen in its
     * state.
     */
    private static Page page(PageFile file, @Nullable Page before) {
        State state = state(file);
        boolean known = before != null && before.state.equals(state)
                && (before.leftOut == null || before.leftOut.reason() != SkippedFile.Reason.UNREADABLE);
        return known ? before : read(file, state);
    }

    private static State state(PageFile file) {
        try {
            return file.state();
        } catch (IOException gone) {
            LOG.debug("a file cannot be looked at", gone);
            return State.UNKNOWN;
        }
    }

    private static Page read(PageFile file, State state) {
        try {
            SessionSummary summary = file.read();
            SkippedFile.Reason reason = SkippedFile.reason(summary);
            return reason == null
                    ? new Page(state, SessionMinutes.of(file, summary), null)
                    : new Page(state, null, SkippedFile.of(file.name(), reason));
        } catch (UnreadableReportException unreadable) {
            return new Page(state, null, Unread.leftOut(file, unreadable));
        }
    }
}
