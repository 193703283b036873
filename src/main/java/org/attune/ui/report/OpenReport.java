package org.attune.ui.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * A report while the learner looks at it. A session's page is on the disk before it is on screen, so that closing the
 * window never loses one; what is taken out afterwards is kept here, step by step, until it replaces that very file.
 */
public final class OpenReport {
    private final Deque<SessionSummary> before = new ArrayDeque<>();
    private final Runnable settled;
    private SessionSummary summary;
    private @Nullable Path file;

    /** One that is on the disk. */
    public OpenReport(SessionSummary summary, Path file) {
        this(summary, file, () -> {});
    }

    /**
     * @param file where it is; null when it is not on the disk
     * @param settled called once it is on the disk, or the learner does not want it there; may take its time
     */
    public OpenReport(SessionSummary summary, @Nullable Path file, Runnable settled) {
        this.summary = summary;
        this.file = file;
        this.settled = settled;
    }

    public SessionSummary summary() {
        return summary;
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** @return whether that took anything out */
    boolean change(UnaryOperator<SessionSummary> change) {
        SessionSummary changed = change.apply(summary);
        if (changed.equals(summary)) {
            return false;
        }
        before.push(summary);
        summary = changed;
        return true;
    }

    void undo() {
        if (isChanged()) {
            summary = before.pop();
        }
    }

    /** Whether it is other than on the disk, or was when it came. */
    boolean isChanged() {
        return !before.isEmpty();
    }

    boolean isSaved() {
        return file != null && !isChanged();
    }

    /** What was taken out is now gone for good. */
    void savedAs(Path saved) {
        file = saved;
        before.clear();
    }

    /** It is on the disk, or the learner does not want it; not on the JavaFX thread. */
    void settle() {
        settled.run();
    }
}
