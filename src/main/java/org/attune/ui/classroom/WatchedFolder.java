package org.attune.ui.classroom;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attune.classroom.TeacherMarker;
import org.attune.classroom.io.ReadingProgress;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the class screen shows, if any. It is read off the JavaFX thread, again whenever it changes. Used on
 * the JavaFX thread.
 */
final class WatchedFolder implements AutoCloseable {
    private final Consumer<FolderResult> show;
    private final ReadingProgress progress;
    private @Nullable OpenFolder folder;

    /** Both are called on the JavaFX thread. */
    WatchedFolder(Consumer<FolderResult> show, ReadingProgress progress) {
        this.show = show;
        this.progress = progress;
    }

    /** Each folder has its own thread, so one that does not answer holds up no other. */
    void open(Path path) {
        close();
        OpenFolder opened = new OpenFolder(path, show, progress);
        folder = opened;
        opened.begin();
    }

    void choose(LectureChoice choice) {
        if (folder != null) {
            folder.selection().choose(choice);
            folder.readSoon();
        }
    }

    /** The teacher's own markers instead of the learners'. */
    void mark(List<TeacherMarker> markers) {
        if (folder != null) {
            folder.selection().mark(markers);
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
