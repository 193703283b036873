package org.attune.ui.report;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The files to which each session's page was written since the window was opened, so that deleting a report reaches all
 * of them. Used on the JavaFX thread.
 */
public final class SavedPages {
    private final Map<UUID, Set<Path>> files = new HashMap<>();

    /** A file that had another session's page has it no longer. */
    void add(UUID session, Path file) {
        Path written = whole(file);
        remove(List.of(written));
        files.computeIfAbsent(session, none -> new LinkedHashSet<>()).add(written);
    }

    /** In the order in which they were written. */
    List<Path> of(UUID session) {
        return List.copyOf(files.getOrDefault(session, Set.of()));
    }

    void remove(Collection<Path> deleted) {
        files.values().forEach(written -> written.removeAll(deleted));
    }

    /** One name for each file, however it was given. */
    static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
