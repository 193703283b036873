package org.attune.ui.classroom;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.attune.classroom.io.ReadingProgress;
import org.attune.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the class screen shows, if any. It is read off the JavaFX thread, again whenever it changes. Used on
 * the JavaFX thread.
 */
final class WatchedFolder implements AutoCloseable {
    private final Consumer<FolderResult> show;
    private final ReadingProgress progress;
    private @Nullable ErrorCode refusal;
    private @Nullable OpenFolder folder;

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
        OpenFolder opened = new OpenFolder(path, refusal, show, progress);
        folder = opened;
        opened.begin();
    }

    /** Changes what the teacher wants to see, and shows it. */
    void wish(Consumer<ClassWish> change) {
        if (folder != null) {
            folder.selection().wish(change);
            folder.readSoon();
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
