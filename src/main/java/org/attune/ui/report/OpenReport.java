package org.attune.ui.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * A report while it is on screen. A session's page is on the disk before that, so closing the window never loses it.
 * What the learner takes out is kept here step by step, and can be undone until it replaces the file.
 */
public final class OpenReport {
    private final Deque<SessionSummary> before = new ArrayDeque<>();
    private final Runnable settled;
    private SessionSummary summary;
    private @Nullable Path file;

    /** A report that is on the disk. */
    public OpenReport(SessionSummary summary, Path file) {
        this(summary, file, () -> {});
    }

    /**
     * @param file where it is; null when it is not on the disk
     * @param settled called off the JavaFX thread once it is on the disk, or the learner discarded it
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

    /** @return whether that changed anything */
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

    /** Whether it was changed since it was opened or last saved. */
    boolean isChanged() {
        return !before.isEmpty();
    }

    boolean isSaved() {
        return file != null && !isChanged();
    }

    /** From here on nothing can be undone. */
    void savedAs(Path saved) {
        file = saved;
        before.clear();
    }

    /** To be called once it is on the disk or discarded; not on the JavaFX thread. */
    void settle() {
        settled.run();
    }
}
