package org.attune.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attune.error.ErrorCode;
import org.attune.platform.AtomicFile;

/** The settings on disk: lines of {@code key=value}, each under its explanation. */
record SettingsFile(Path path) {

    /**
     * A missing file gives the defaults; a line that cannot be used is reported and its default taken, so that a slip
     * in the file never keeps the kiosk from starting.
     */
    Settings read(Consumer<String> problems) {
        Settings settings = Settings.defaults();
        if (!Files.exists(path)) {
            return settings;
        }
        Properties lines;
        try {
            lines = PropertyLines.read(path);
        } catch (IOException | IllegalArgumentException unreadable) {
            String reason = unreadable instanceof FileSystemException named && named.getReason() != null
                    ? named.getReason()
                    : unreadable.getMessage();
            problems.accept(ErrorCode.SETTINGS_FILE.withCode(Setting.word("settings.unreadable", path, reason)));
            return settings;
        }
        for (String key : lines.stringPropertyNames()) {
            settings = read(key, lines.getProperty(key).strip(), settings, problems);
        }
        return settings;
    }

    private Settings read(String key, String text, Settings before, Consumer<String> problems) {
        Setting<?> setting = Setting.byKey(key).orElse(null);
        if (setting != null && setting.accepts(text)) {
            return before.withText(setting, text);
        }
        String said = setting == null ? Setting.word("setting.unknown", key) : insteadOf(text, setting);
        problems.accept(ErrorCode.SETTING_VALUE.withCode(Setting.word("setting.file", path, said)));
        return before;
    }

    private static String insteadOf(String text, Setting<?> setting) {
        String refusal = setting.refusal(text);
        return setting.defaultText().isEmpty()
                ? Setting.word("setting.left-out", refusal)
                : Setting.word("setting.instead", refusal, setting.defaultText());
    }

    /**
     * Writes what differs from the defaults, whole or not at all: a reader finds the old file or the new one, even
     * after a crash. Lines of other keys, such as a later version's, are kept.
     *
     * @throws IOException when the file cannot be written; the old one is then as it was
     */
    void write(Settings settings) throws IOException {
        AtomicFile.write(path, text(settings, otherLines()).getBytes(StandardCharsets.UTF_8));
    }

    /** @param others lines that are no setting of this version */
    private static String text(Settings settings, Map<String, String> others) {
        StringBuilder text = new StringBuilder(
                "# Attune's settings. What is not here has its default; docs/settings.md lists them all.\n");
        for (Setting<?> setting : Setting.values()) {
            String value = settings.text(setting);
            if (!value.equals(setting.defaultText())) {
                text.append("\n# ").append(setting.explanation()).append('\n')
                        .append(PropertyLines.line(setting.key(), value))
                        .append('\n');
            }
        }
        others.forEach((key, value) -> text.append('\n').append(PropertyLines.line(key, value)).append('\n'));
        return text.toString();
    }

    private Map<String, String> otherLines() {
        Map<String, String> others = new TreeMap<>();
        Properties lines;
        try {
            lines = PropertyLines.read(path);
        } catch (IOException | IllegalArgumentException nothingToKeep) {
            return others;
        }
        for (String key : lines.stringPropertyNames()) {
            if (Setting.byKey(key).isEmpty()) {
                others.put(key, lines.getProperty(key));
            }
        }
        return others;
    }
}
