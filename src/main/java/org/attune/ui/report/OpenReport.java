package org.attune.ui.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    /** What this screen knows to be in each file that the page was written to. */
    private final Map<Path, SessionSummary> written = new LinkedHashMap<>();
    private @Nullable Path file;
    private SavedPages pages = new SavedPages();

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
        file().ifPresent(saved -> written.put(SavedPages.whole(saved), summary));
    }

    /** One that was just written. */
    public OpenReport writtenTo(SavedPages pages) {
        this.pages = pages;
        file().ifPresent(written -> pages.add(session(), written));
        return this;
    }

    /** One that was written earlier, or not at all. */
    public OpenReport openedAmong(SavedPages pages) {
        this.pages = pages;
        return this;
    }

    public SessionSummary summary() {
        return summary;
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Its own file, and the others to which this session's page was written since the window was opened. */
    List<Path> files() {
        Set<Path> all = new LinkedHashSet<>(pages.of(session()));
        file().map(SavedPages::whole).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** @return whether its own file is among these; then it is no longer open */
    boolean deleted(Collection<Path> gone) {
        pages.remove(gone);
        written.keySet().removeAll(gone);
        return file().map(SavedPages::whole).map(gone::contains).orElse(true);
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
        file().ifPresent(former -> pages.add(session(), former));
        exportedTo(saved);
        file = saved;
        before.clear();
    }

    /** A file for another program, which goes when the report is deleted. */
    void exportedTo(Path saved) {
        pages.add(session(), saved);
        written.put(SavedPages.whole(saved), summary);
    }

    /** Other files that still have the page as it was before it was changed. */
    List<Path> unchanged() {
        return written.entrySet().stream().filter(page -> !page.getValue().equals(summary)).map(Map.Entry::getKey)
                .filter(page -> !file().map(SavedPages::whole).filter(page::equals).isPresent()).toList();
    }

    /** To be called once it is on the disk or discarded; not on the JavaFX thread. */
    void settle() {
        settled.run();
    }

    private UUID session() {
        return summary.info().id();
    }
}
