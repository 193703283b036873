package org.attune.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import org.attune.report.ReportReader;
import org.attune.report.UnreadableReport;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of reports. What was read once is remembered, so that a report that arrives costs no more than itself. */
public final class ReportFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ReportFolder.class);

    private final Path folder;
    private final Map<Path, Page> known = new ConcurrentHashMap<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** What a file gave, and the file's state then; neither session nor leftOut for a picture of a class. */
    private record Page(long size, FileTime modified, @Nullable SessionMinutes session, @Nullable LeftOut leftOut) {
    }

    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    /**
     * Reads what is new on all cores; every file that cannot be read is left out with its reason.
     *
     * @param progress called from the reading threads
     * @throws IOException with a sentence, when the folder itself cannot be read
     * @throws CancellationException after {@link #cancel()}, or when the thread is interrupted
     */
    public CollectedReports read(ReadingProgress progress) throws IOException {
        cancelled.set(false);
        List<Path> files = files();
        known.keySet().retainAll(new HashSet<>(files));
        readAll(files, progress);
        List<Page> pages = files.stream().map(known::get).toList();
        return CollectedReports.of(pages.stream().map(Page::session).filter(Objects::nonNull).toList(),
                pages.stream().map(Page::leftOut).filter(Objects::nonNull).toList());
    }

    /** Ends a reading that is on its way; to be called from any thread. */
    public void cancel() {
        cancelled.set(true);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(Sentences.of("folder.none", folder));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png")).sorted().toList();
        }
    }

    private void readAll(List<Path> files, ReadingProgress progress) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Runnable reader = () -> {
            for (int index = next.getAndIncrement(); index < files.size() && !cancelled.get(); index = next.getAndIncrement()) {
                known.compute(files.get(index), ReportFolder::page);
                progress.read(done.incrementAndGet(), files.size());
            }
        };
        try (ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Thread.ofPlatform().daemon().name("reports-", 0).factory())) {
            List<Future<?>> readers = new ArrayList<>();
            for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
                readers.add(cores.submit(reader));
            }
            await(readers);
        }
        if (cancelled.get()) {
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

    private static Page page(Path file, @Nullable Page before) {
        try {
            BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
            boolean same = before != null && before.size == state.size() && before.modified.equals(state.lastModifiedTime());
            return same ? before : read(file, state);
        } catch (IOException gone) {
            LOG.debug("{} cannot be looked at", file, gone);
            return new Page(-1, FileTime.fromMillis(0), null, LeftOut.of(file, LeftOut.Reason.UNREADABLE));
        }
    }

    private static Page read(Path file, BasicFileAttributes state) {
        try {
            SessionSummary summary = ReportReader.read(file);
            LeftOut.Reason reason = LeftOut.reason(summary);
            return reason == null ? new Page(state.size(), state.lastModifiedTime(), SessionMinutes.of(file, summary), null)
                    : new Page(state.size(), state.lastModifiedTime(), null, LeftOut.of(file, reason));
        } catch (UnreadableReport unreadable) {
            LeftOut leftOut = ClassPicture.isOne(file) ? null : LeftOut.of(file, unreadable);
            return new Page(state.size(), state.lastModifiedTime(), null, leftOut);
        }
    }
}
