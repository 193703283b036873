package org.attune.ui.classroom;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attune.classroom.Lecture;
import org.attune.classroom.io.ReadingProgress;
import org.attune.error.ErrorCode;
import org.attune.ui.control.Background;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that the class screen shows, if any. It is read off the JavaFX thread, again whenever it changes. Used on
 * the JavaFX thread.
 */
final class WatchedFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    private final Consumer<FolderResult> show;
    private final ReadingProgress progress;
    private @Nullable ErrorCode refusal;
    private @Nullable OpenFolder folder;
    private @Nullable LectureSelection taught;
    private int asked;

    /** Both are called on the JavaFX thread. */
    WatchedFolder(Consumer<FolderResult> show, ReadingProgress progress) {
        this.show = show;
        this.progress = progress;
    }

    /** From the next folder on, shows presence only. */
    void refuseExpressions(ErrorCode why) {
        refusal = why;
    }

    /** Each folder has its own thread, so one that does not answer holds up no other. */
    void open(Path path) {
        close();
        OpenFolder opened = new OpenFolder(path, refusal, taught == null ? new LectureSelection(refusal) : taught, show,
                progress);
        folder = opened;
        opened.begin();
    }

    /** Shows what was taught in a live class; a folder that is opened later is shown beside it. */
    void teach(List<Lecture> lectures) {
        close();
        taught = new LectureSelection(refusal, lectures);
        showTaught(taught);
    }

    /** Only the last one asked for. */
    private void showTaught(LectureSelection alone) {
        int mine = ++asked;
        Background.run("live-class-page", alone::result, result -> {
            if (mine == asked && folder == null) {
                show.accept(result);
            }
        }, fault -> {
            LOG.error("{} the page of a live class", ErrorCode.OWN_FAULT.code(), fault);
            show.accept(FolderResult.failed(ErrorCode.OWN_FAULT.withCode(Messages.text("class.fault.taught"))));
        });
    }

    /** Changes what the teacher wants to see, and shows it. */
    void wish(Consumer<ClassWish> change) {
        if (folder != null) {
            folder.selection().wish(change);
            folder.readSoon();
        } else if (taught != null) {
            taught.wish(change);
            showTaught(taught);
        }
    }

    void cancel() {
        if (folder != null) {
            folder.cancel();
        }
    }

    /** Stops reading and watching, without waiting for a folder that does not answer. */
    @Override
    public void close() {
        OpenFolder open = folder;
        folder = null;
        if (open != null) {
            open.end();
        }
    }
}
