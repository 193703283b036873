package org.attune.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.attune.platform.PrivateFiles;

/**
 * The settings as they are now: the file's, overlaid by what this run was started with. The only one who reads and
 * writes the file.
 */
public final class CurrentSettings {
    private final SettingsFile file;
    private final Settings changes;
    private final List<BiConsumer<Settings, Settings>> watchers = new CopyOnWriteArrayList<>();

    private CurrentSettings(Path file, Settings changes) {
        this.file = new SettingsFile(file);
        this.changes = changes;
    }

    /**
     * @param file need not be there
     * @param changes of this run: what is set there counts over the file's
     */
    public static CurrentSettings of(Path file, Settings changes) {
        return new CurrentSettings(file, changes);
    }

    /** Moves a file from where it was kept before, once; where it cannot be moved it is read there. */
    public static Path adopt(Path former, Path file) {
        if (Files.exists(file) || !Files.isRegularFile(former)) {
            return file;
        }
        try {
            PrivateFiles.createDirectories(file.toAbsolutePath().getParent());
            return Files.move(former, file);
        } catch (IOException stays) {
            return former;
        }
    }

    /** Read from the file at each call. Who puts something together from several settings asks once. */
    public Settings now() {
        return saved().under(changes);
    }

    /** The file's alone. */
    public Settings saved() {
        return file.read(known -> {});
    }

    /** Reports what in the file cannot be used. */
    public void report(Consumer<String> problems) {
        file.read(problems);
    }

    /** Whether this run was started with a value of its own, over which saving has no effect. */
    public boolean isOverlaid(Setting<?> setting) {
        return changes.has(setting);
    }

    /**
     * Changes what the file has. It is read again for that, so that what was saved meanwhile elsewhere stays.
     *
     * @param change gets the file's settings; one at a time
     * @throws IOException when the file cannot be written; the old one is then as it was
     */
    public void update(UnaryOperator<Settings> change) throws IOException {
        Settings before;
        Settings after;
        synchronized (this) {
            before = saved();
            after = change.apply(before);
            file.write(after);
        }
        watchers.forEach(watcher -> watcher.accept(before.under(changes), after.under(changes)));
    }

    /** @param watcher gets the values in force before and after each saving, on the thread that saves */
    public void whenSaved(BiConsumer<Settings, Settings> watcher) {
        watchers.add(watcher);
    }

    public Path file() {
        return file.path();
    }
}
