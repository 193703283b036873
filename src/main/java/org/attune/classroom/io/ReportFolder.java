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
import org.attune.platform.WindowThread;

/**
 * A folder of reports, or a ZIP of one. Caches what it has read, so a new report costs only the time to read that one.
 */
public final class ReportFolder {

    private final Path folder;
    private final boolean presenceOnly;
    private final Map<PageFile, ReadPage> known = new ConcurrentHashMap<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public ReportFolder(Path folder) {
        this(folder, false);
    }

    /** @param presenceOnly whether nothing is kept of a report with expressions but that it is there */
    public ReportFolder(Path folder, boolean presenceOnly) {
        this.folder = folder;
        this.presenceOnly = presenceOnly;
    }

    public Path path() {
        return folder;
    }

    /** Whether more reports may arrive, which is true for a folder but not for a ZIP. */
    public boolean isOpen() {
        return Files.isDirectory(folder);
    }

    /**
     * Reads new files on all cores. Files that cannot be read are listed with a reason.
     *
     * @param progress called on the reading threads
     * @throws IOException if the folder itself cannot be read
     * @throws CancellationException after {@link #cancel()}, or if the thread is interrupted
     */
    public CollectedReports read(ReadingProgress progress) throws IOException {
        WindowThread.keepFree();
        throwIfCancelled();
        try (FoundFiles found = FoundFiles.in(folder)) {
            List<PageFile> files = found.files();
            known.keySet().retainAll(new HashSet<>(files));
            readAll(files, progress);
            List<ReadPage> pages = files.stream().map(known::get).toList();
            return CollectedReports.of(pages.stream().map(ReadPage::session).filter(Objects::nonNull).toList(),
                    Stream.concat(pages.stream().map(ReadPage::leftOut).filter(Objects::nonNull),
                            found.passedOver().stream()).toList());
        } finally {
            cancelled.set(false);
        }
    }

    /** Cancels a read that is running or about to start. Thread-safe. */
    public void cancel() {
        cancelled.set(true);
    }

    private void readAll(List<PageFile> files, ReadingProgress progress) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Runnable reader = () -> {
            for (int index = next.getAndIncrement(); index < files.size()
                    && !cancelled.get(); index = next.getAndIncrement()) {
                known.compute(files.get(index), (file, before) -> ReadPage.read(file, before, presenceOnly));
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
}
