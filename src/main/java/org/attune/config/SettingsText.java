package org.attune.config;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settings file as text, each line under its explanation. */
final class SettingsText {
    private SettingsText() {}

    /** @param others lines that are no setting of this version */
    static String of(Settings settings, Map<String, String> others) {
        StringBuilder text = new StringBuilder(
                "# Attune's settings. What is not here has its default; docs/settings.md lists them all.\n");
        for (Setting setting : Setting.values()) {
            String value = settings.text(setting);
            if (!value.equals(setting.defaultValue())) {
                text.append("\n# ").append(setting.explanation()).append('\n').append(line(setting.key(), value))
                        .append('\n');
            }
        }
        others.forEach((key, value) -> text.append('\n').append(line(key, value)).append('\n'));
        return text.toString();
    }

    /** @throws IllegalArgumentException when a line is none of a settings file */
    static Properties lines(Path file) throws IOException {
        RegularFile.require(file);
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return lines;
    }

    static Map<String, String> otherLines(Path file) {
        Map<String, String> others = new TreeMap<>();
        Properties lines;
        try {
            lines = lines(file);
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

    /**
     * As {@link Properties} writes it, because backslashes and colons have to be escaped; without the date that it puts
     * above.
     */
    private static String line(String key, String value) {
        Properties one = new Properties();
        one.setProperty(key, value);
        StringWriter written = new StringWriter();
        try {
            one.store(written, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString().lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining());
    }
}
