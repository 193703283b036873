package org.attune.ui.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureView;
import org.attune.classroom.SkippedFile;
import org.attune.classroom.TeacherMarker;
import org.attune.classroom.TooFewLearnersException;
import org.attune.classroom.io.FolderWatch;
import org.attune.classroom.io.ReadingProgress;
import org.attune.classroom.io.ReportFolder;
import org.attune.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a folder off the JavaFX thread, again whenever it changes, and hands the newest result to that thread. */
final class WatchedFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
    private static final Duration QUIET = Duration.ofMillis(400);

    private final Consumer<FolderResult> show;
    private final ReadingProgress progress;
    private final AtomicBoolean progressWaiting = new AtomicBoolean();
    private volatile @Nullable OpenFolder folder;
    private volatile @Nullable LectureChoice wanted;
    private volatile List<TeacherMarker> markers = List.of();

    /** Both are called on the JavaFX thread. */
    WatchedFolder(Consumer<FolderResult> show, ReadingProgress progress) {
        this.show = show;
        this.progress = progress;
    }

    /** A folder that does not answer holds up no other one. */
    void open(Path path) {
        close();
        wanted = null;
        markers = List.of();
        OpenFolder opened = new OpenFolder(path);
        folder = opened;
        opened.begin();
    }

    void choose(LectureChoice choice) {
        wanted = choice;
        readAgain();
    }

    /** The teacher's own markers instead of the learners'. */
    void mark(List<TeacherMarker> given) {
        markers = List.copyOf(given);
        readAgain();
    }

    private void readAgain() {
        OpenFolder open = folder;
        if (open != null) {
            open.readSoon();
        }
    }

    void cancel() {
        OpenFolder open = folder;
        if (open != null) {
            open.reports.cancel();
        }
    }

    /** Ends reading and watching, without waiting for a folder that does not answer. */
    @Override
    public void close() {
        OpenFolder open = folder;
        folder = null;
        if (open != null) {
            open.end();
        }
    }

    /** One folder, and the one thread that asks for it. */
    private final class OpenFolder {
        private final ReportFolder reports;
        private final ExecutorService thread = Executors
                .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("class-folder").factory());
        private final AtomicBoolean waiting = new AtomicBoolean();
        private @Nullable FolderWatch watch;

        OpenFolder(Path path) {
            reports = new ReportFolder(path);
        }

        void begin() {
            thread.execute(() -> watch = new FolderWatch(reports.path(), QUIET, this::readSoon));
            readSoon();
        }

        /** Changes that come while one reading waits for its turn are seen by that one. */
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
            if (folder != this) {
                return;
            }
            FolderResult result = result(reports);
            Platform.runLater(() -> {
                if (folder == this) {
                    show.accept(result);
                }
            });
        }

        void end() {
            reports.cancel();
            thread.execute(() -> {
                if (watch != null) {
                    watch.close();
                }
            });
            thread.shutdown();
        }
    }

    private FolderResult result(ReportFolder reports) {
        try {
            return result(reports.read(this::tell), reports.isOpen());
        } catch (CancellationException stopped) {
            return new FolderResult(List.of(), -1, null, Messages.text("class.stopped"), List.of());
        } catch (IOException unreadable) {
            LOG.warn("{} {} cannot be read", ErrorCode.of(unreadable).code(), reports.path(), unreadable);
            return new FolderResult(List.of(), -1, null,
                    ErrorCode.of(unreadable).withCode(String.valueOf(unreadable.getMessage())), List.of());
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("{} {} cannot be read", ErrorCode.OWN_FAULT.code(), reports.path(), fault);
            return new FolderResult(List.of(), -1, null, ErrorCode.OWN_FAULT.withCode(Messages.text("class.fault")),
                    List.of());
        }
    }

    /** @param open whether pages may still arrive */
    private FolderResult result(CollectedReports reports, boolean open) {
        List<LectureChoice> choices = reports.lectures().stream().map(LectureChoice::new).toList();
        List<String> leftOut = reports.leftOut().stream().map(SkippedFile::sentence).toList();
        if (choices.isEmpty()) {
            return new FolderResult(choices, -1, null, Messages.text(open ? "class.empty" : "class.empty.zip"),
                    leftOut);
        }
        int chosen = chosen(choices);
        Lecture lecture = choices.get(chosen).lecture();
        try {
            LectureView view = LectureView.of(lecture, markers, reports.before(lecture).orElse(null),
                    reports.leftOutOf(lecture));
            return new FolderResult(choices, chosen, view, "", leftOut);
        } catch (TooFewLearnersException few) {
            return new FolderResult(choices, chosen, null,
                    open ? Messages.text("class.few", few.getMessage()) : String.valueOf(few.getMessage()), leftOut);
        }
    }

    /** The one that was chosen before, or the largest. */
    private int chosen(List<LectureChoice> choices) {
        LectureChoice before = wanted;
        for (int index = 0; before != null && index < choices.size(); index++) {
            if (before.isStill(choices.get(index).lecture())) {
                return index;
            }
        }
        return 0;
    }

    /** One message at a time waits for the JavaFX thread, however many files are read meanwhile. */
    private void tell(int done, int all) {
        if (progressWaiting.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                progressWaiting.set(false);
                progress.read(done, all);
            });
        }
    }
}
