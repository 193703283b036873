package org.attune.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
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
     * Reads {@code key=value} lines. A missing file gives the defaults; a line that cannot be used is reported and its
     * default taken, so that a slip in the file never keeps the kiosk from starting.
     */
    public static Settings load(Path file, Consumer<String> problems) {
        Settings settings = defaults();
        if (!Files.exists(file)) {
            return settings;
        }
        Properties lines;
        try {
            lines = SettingsText.lines(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            String reason = unreadable instanceof FileSystemException named && named.getReason() != null
                    ? named.getReason()
                    : unreadable.getMessage();
            problems.accept(Trouble.SETTINGS_FILE.withCode(Setting.word("settings.unreadable", file, reason)));
            return settings;
        }
        for (String key : lines.stringPropertyNames()) {
            settings = settings.overlay(file, key, lines.getProperty(key).strip(), problems);
        }
        return settings;
    }

    private Settings overlay(Path file, String key, String value, Consumer<String> problems) {
        Setting setting = Setting.byKey(key).orElse(null);
        if (setting == null) {
            problems.accept(Trouble.SETTING_VALUE
                    .withCode(Setting.word("setting.file", file, Setting.word("setting.unknown", key))));
            return this;
        }
        if (!setting.allowed().accepts(value)) {
            String refusal = setting.refusal(value);
            String said = setting.defaultValue().isEmpty()
                    ? Setting.word("setting.left-out", refusal)
                    : Setting.word("setting.instead", refusal, setting.defaultValue());
            problems.accept(Trouble.SETTING_VALUE.withCode(Setting.word("setting.file", file, said)));
            return this;
        }
        return with(setting, value);
    }

    /**
     * The same settings with one changed.
     *
     * @throws IllegalArgumentException with a sentence for the user, when there is no such setting or it does not take
     * the value
     */
    public Settings with(String key, String value) {
        Setting setting = Setting.byKey(key)
                .orElseThrow(() -> new RequestException(Setting.word("setting.unknown", key)));
        return with(setting, value);
    }

    public Settings with(Setting setting, String value) {
        if (!setting.allowed().accepts(value)) {
            throw new RequestException(setting.refusal(value) + ".");
        }
        EnumMap<Setting, String> changed = values.clone();
        changed.put(setting, value);
        return new Settings(changed);
    }

    /**
     * Writes what differs from the defaults, whole or not at all: whoever reads it, also after a crash, finds the old
     * file or the new one. Lines of other keys, such as a later version's, are kept.
     *
     * @throws IOException when the file cannot be written; the old one is then as it was
     */
    public void save(Path file) throws IOException {
        WholeFile.write(file, SettingsText.of(this, SettingsText.otherLines(file)).getBytes(StandardCharsets.UTF_8));
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
