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
import org.jspecify.annotations.Nullable;

/**
 * The settings in force: the file's, overlaid by those this run was started with. Only this class reads and writes the
 * file. It keeps what it read last, so {@link #now()} and {@link #saved()} cost nothing once the file has been read.
 */
public final class CurrentSettings {
    private final SettingsFile file;
    private final Settings changes;
    private final List<BiConsumer<Settings, Settings>> watchers = new CopyOnWriteArrayList<>();
    private volatile @Nullable Settings read;

    private CurrentSettings(Path file, Settings changes) {
        this.file = new SettingsFile(file);
        this.changes = changes;
    }

    /**
     * @param file may be missing
     * @param changes this run's own values, which take precedence over the file's
     */
    public static CurrentSettings of(Path file, Settings changes) {
        return new CurrentSettings(file, changes);
    }

    /** Moves the file from its former place, once. If it cannot be moved, it is used where it is. */
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

    /** As last read or saved. To combine several settings, ask once. */
    public Settings now() {
        return saved().under(changes);
    }

    /** The file's alone, as last read or saved; reads the file if that has not been done yet. */
    public Settings saved() {
        Settings known = read;
        return known == null ? reread() : known;
    }

    /** Reads the file again, which an editor may have changed; not on the JavaFX thread. */
    public Settings reread() {
        return read(problem -> {});
    }

    /** Reads the file again and reports each line that cannot be used, in a sentence. */
    public void report(Consumer<String> problems) {
        read(problems);
    }

    private synchronized Settings read(Consumer<String> problems) {
        Settings now = file.read(problems);
        read = now;
        return now;
    }

    /** Whether this run was started with its own value, so that saving another has no effect until the next start. */
    public boolean isOverlaid(Setting<?> setting) {
        return changes.has(setting);
    }

    /**
     * Changes the file. It is read again first, so that changes made elsewhere in the meantime stay.
     *
     * @param change gets the file's settings; one at a time
     * @throws IOException when the file cannot be written; the old one is then as it was
     */
    public void update(UnaryOperator<Settings> change) throws IOException {
        Settings before;
        Settings after;
        synchronized (this) {
            before = reread();
            after = change.apply(before);
            file.write(after);
            read = after;
        }
        watchers.forEach(watcher -> watcher.accept(before.under(changes), after.under(changes)));
    }

    /** @param watcher gets the values in force before and after each save, on the saving thread */
    public void whenSaved(BiConsumer<Settings, Settings> watcher) {
        watchers.add(watcher);
    }

    public Path file() {
        return file.path();
    }
}
