package org.attune.ui.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.attune.classroom.io.FolderWatch;
import org.attune.classroom.io.ReadingProgress;
import org.attune.classroom.io.ReportFolder;
import org.attune.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One folder and the one thread that reads it, at first and whenever it changes. */
final class OpenFolder {
    private static final Logger LOG = LoggerFactory.getLogger(OpenFolder.class);
    private static final Duration QUIET = Duration.ofMillis(400);

    private final ReportFolder reports;
    private final LectureSelection selection;
    private final Consumer<FolderResult> show;
    private final ReadingProgress progress;
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("class-folder").factory());
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean progressWaiting = new AtomicBoolean();
    private volatile boolean ended;
    private @Nullable FolderWatch watch;

    /**
     * Both are called on the JavaFX thread; {@code show} not after the end.
     *
     * @param refusal why expressions may not be shown; null where they may
     * @param selection which of its lectures is shown
     */
    OpenFolder(Path path, @Nullable ErrorCode refusal, LectureSelection selection, Consumer<FolderResult> show,
            ReadingProgress progress) {
        this.reports = new ReportFolder(path, refusal != null);
        this.selection = selection;
        this.show = show;
        this.progress = progress;
    }

    void begin() {
        thread.execute(() -> watch = new FolderWatch(reports.path(), QUIET, this::readSoon));
        readSoon();
    }

    /** What is read after the next {@link #readSoon} follows it. */
    LectureSelection selection() {
        return selection;
    }

    /** A read that is waiting already will see all changes up to its start. */
    void readSoon() {
        if (waiting.compareAndSet(false, true)) {
            try {
                thread.execute(this::read);
            } catch (RejectedExecutionException closed) {
                LOG.debug("the class view was closed");
            }
        }
    }

    private void read() {
        waiting.set(false);
        if (ended) {
            return;
        }
        FolderResult result = result();
        Platform.runLater(() -> {
            if (!ended) {
                show.accept(result);
            }
        });
    }

    private FolderResult result() {
        try {
            return selection.result(reports.read(this::tell), reports.isOpen());
        } catch (CancellationException stopped) {
            return FolderResult.failed(Messages.text("class.stopped"));
        } catch (IOException unreadable) {
            LOG.warn("{} {} cannot be read", ErrorCode.of(unreadable).code(), reports.path(), unreadable);
            return FolderResult.failed(ErrorCode.of(unreadable).withCode(String.valueOf(unreadable.getMessage())));
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("{} {} cannot be read", ErrorCode.OWN_FAULT.code(), reports.path(), fault);
            return FolderResult.failed(ErrorCode.OWN_FAULT.withCode(Messages.text("class.fault")));
        }
    }

    /** Only one update at a time waits for the JavaFX thread, however many files are read meanwhile. */
    private void tell(int done, int all) {
        if (progressWaiting.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                progressWaiting.set(false);
                progress.read(done, all);
            });
        }
    }

    /** Stops the current read; the folder is still watched. */
    void cancel() {
        reports.cancel();
    }

    /** Stops reading and watching, without waiting for a folder that does not answer. */
    void end() {
        ended = true;
        reports.cancel();
        thread.execute(() -> {
            if (watch != null) {
                watch.close();
            }
        });
        thread.shutdown();
    }
}
