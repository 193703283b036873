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
 * A folder of reports, or a ZIP of one. What was read once is remembered, so that a report that arrives costs no more
 * than itself.
 */
public final class ReportFolder {

    private final Path folder;
    private final Map<PageFile, ReadPage> known = new ConcurrentHashMap<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();

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
            List<ReadPage> pages = files.stream().map(known::get).toList();
            return CollectedReports.of(pages.stream().map(ReadPage::session).filter(Objects::nonNull).toList(),
                    Stream.concat(pages.stream().map(ReadPage::leftOut).filter(Objects::nonNull),
                            found.passedOver().stream()).toList());
        } finally {
            cancelled.set(false);
        }
    }

    /** Ends a read that is running or about to start; may be called from any thread. */
    public void cancel() {
        cancelled.set(true);
    }

    private void readAll(List<PageFile> files, ReadingProgress progress) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Runnable reader = () -> {
            for (int index = next.getAndIncrement(); index < files.size()
                    && !cancelled.get(); index = next.getAndIncrement()) {
                known.compute(files.get(index), ReadPage::read);
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
