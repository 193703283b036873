package org.attune;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sentences of one package as they stand in its files.
 *
 * @param english the file without a language
 */
record Bundle(Path english) {
    static final List<String> TRANSLATIONS = List.of("hi", "te");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "attune");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "attune");

    static List<Bundle> all() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(
                    file -> file.toString().endsWith(".properties") && !file.getFileName().toString().contains("_"))
                    .sorted().map(Bundle::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, String> sentences() {
        return read(english);
    }

    Map<String, String> in(String language) {
        return read(english.resolveSibling(name() + "_" + language + ".properties"));
    }

    String name() {
        return english.getFileName().toString().replace(".properties", "");
    }

    /** The classes beside it and below it, down to where another bundle's begin, as one text. */
    String code() {
        Path beside = SOURCES.resolve(RESOURCES.relativize(english.getParent()));
        List<Path> others = all().stream()
                .map(other -> SOURCES.resolve(RESOURCES.relativize(other.english.getParent())))
                .filter(other -> !other.equals(beside) && other.startsWith(beside)).toList();
        try (Stream<Path> sources = Files.walk(beside)) {
            StringBuilder code = new StringBuilder();
            for (Path source : sources.filter(Files::isRegularFile)
                    .filter(file -> others.stream().noneMatch(file::startsWith)).sorted().toList()) {
                code.append(Files.readString(source));
            }
            return code.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A key that stands twice would be read as its last sentence, without a word; two branches that were merged can
     * leave one.
     */
    private static Map<String, String> read(Path file) {
        Properties lines = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (super.put(key, value) != null) {
                    throw new IllegalStateException(file + " has the key " + key + " twice");
                }
                return value;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> sentences = new TreeMap<>();
        lines.forEach((key, value) -> sentences.put((String) key, (String) value));
        return sentences;
    }

    @Override
    public String toString() {
        return name();
    }
}
