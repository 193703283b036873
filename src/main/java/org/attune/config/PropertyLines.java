package org.attune.config;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import org.attune.platform.RegularFile;

/** A file of {@code key=value} lines, escaped as {@link Properties} does it. */
final class PropertyLines {
    private PropertyLines() {}

    /** @throws IllegalArgumentException when a line is none of a settings file */
    static Properties read(Path path) throws IOException {
        RegularFile.require(path);
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            lines.load(reader);
        }
        return lines;
    }

    /**
     * As {@link Properties} writes it, because backslashes and colons have to be escaped; without the date that it puts
     * above.
     */
    static String line(String key, String value) {
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
