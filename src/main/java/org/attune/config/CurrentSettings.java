package org.attune.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The settings as they are now: the file's, which the settings screen changes, overlaid by what this run was started
 * with.
 */
public final class CurrentSettings {
    private final Path file;
    private final Map<Setting, String> changes;
    private final List<BiConsumer<Settings, Settings>> watchers = new ArrayList<>();

    private CurrentSettings(Path file, Map<Setting, String> changes) {
        this.file = file;
        this.changes = Map.copyOf(changes);
    }

    /**
     * @param file need not be there
     * @param changes of this run, over the file's
     * @throws IllegalArgumentException with a sentence, when one of the changes is not allowed
     */
    public static CurrentSettings of(Path file, Map<Setting, String> changes) {
        changes.forEach(Settings.defaults()::with);
        return new CurrentSettings(file, changes);
    }

    /** Moves a file from where it was kept before, once; where it cannot be moved it is read there. */
    public static Path adopt(Path former, Path file) {
        if (Files.exists(file) || !Files.isRegularFile(former)) {
            return file;
        }
        try {
            OwnerOnly.createDirectories(file.toAbsolutePath().getParent());
            return Files.move(former, file);
        } catch (IOException stays) {
            return former;
        }
    }

    /** Read again at each call, so that the next session has what was saved. */
    public Settings now() {
        Settings settings = saved();
        for (Map.Entry<Setting, String> change : changes.entrySet()) {
            settings = settings.with(change.getKey(), change.getValue());
        }
        return settings;
    }

    /** The file's alone. */
    public Settings saved() {
        return Settings.load(file, known -> {});
    }

    /** Tells what in the file cannot be used. */
    public void report(Consumer<String> problems) {
        Settings.load(file, problems);
    }

    /** Whether this run was started with another value, over which saving has no effect. */
    public boolean isOverlaid(Setting setting) {
        return changes.containsKey(setting);
    }

    /** @throws IOException when the file cannot be written; the old one is then as it was */
    public void save(Settings settings) throws IOException {
        Settings before = now();
        settings.save(file);
        Settings after = now();
        watchers.forEach(watcher -> watcher.accept(before, after));
    }

    /** @param watcher gets the values in force before and after each saving, on the thread that saves */
    public void whenSaved(BiConsumer<Settings, Settings> watcher) {
        watchers.add(watcher);
    }

    public Path file() {
        return file;
    }
}
