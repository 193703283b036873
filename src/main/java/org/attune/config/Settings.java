package org.attune.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

/** The values in force: the defaults, overlaid by the settings file, overlaid by the command line. */
public final class Settings {
    private final EnumMap<Setting, String> values;

    private Settings(EnumMap<Setting, String> values) {
        this.values = values;
    }

    public static Settings defaults() {
        return new Settings(new EnumMap<>(Setting.class));
    }

    /**
     * Reads {@code key=value} lines. A missing file gives the defaults; a line that cannot be used is reported and skipped, so
     * that a slip in the file never keeps the kiosk from starting.
     */
    public static Settings load(Path file, Consumer<String> problems) {
        Settings settings = defaults();
        if (!Files.exists(file)) {
            return settings;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            problems.accept("The settings in " + file + " cannot be read (" + unreadable.getMessage() + "); the defaults are used.");
            return settings;
        }
        for (String key : lines.stringPropertyNames()) {
            try {
                settings = settings.with(key, lines.getProperty(key).strip());
            } catch (IllegalArgumentException unusable) {
                problems.accept("In " + file + ": " + unusable.getMessage());
            }
        }
        return settings;
    }

    /**
     * Writes the values that differ from the defaults, whole or not at all: to a file beside it, which then takes its place.
     *
     * @throws IOException when the folder or the file cannot be written; an older file is then as it was
     */
    public void save(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path partial = Files.createTempFile(folder, "settings-", ".part");
        try {
            Files.write(partial, lines());
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A backslash would be taken for the beginning of an escape. */
    private List<String> lines() {
        return values.entrySet().stream().filter(entry -> !entry.getValue().equals(entry.getKey().defaultValue()))
                .map(entry -> entry.getKey().key() + "=" + entry.getValue().replace("\\", "\\\\")).toList();
    }

    /**
     * The same settings with one changed.
     *
     * @throws IllegalArgumentException with a sentence for the user, when there is no such setting or it does not take the value
     */
    public Settings with(String key, String value) {
        Setting setting = Setting.byKey(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no setting named " + key + "."));
        return with(setting, value);
    }

    public Settings with(Setting setting, String value) {
        if (!setting.accepts(value)) {
            throw new IllegalArgumentException(setting.key() + " is \"" + value + "\"; it takes " + setting.allowed() + ".");
        }
        EnumMap<Setting, String> changed = values.clone();
        changed.put(setting, value);
        return new Settings(changed);
    }

    public double number(Setting setting) {
        return Double.parseDouble(text(setting));
    }

    public int integer(Setting setting) {
        return (int) Math.round(number(setting));
    }

    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public String text(Setting setting) {
        return values.getOrDefault(setting, setting.defaultValue());
    }
}
