package org.attune.storage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file that Attune wrote. */
public record StoredFile(Kind kind, Path file) {

    /** The kinds of file that Attune keeps. It keeps no pictures of people. */
    public enum Kind {
        REPORT, EXPORT, UNFINISHED, SETTINGS, LOG;

        private String count(long files) {
            return Messages.text("kind." + name().toLowerCase(Locale.ROOT) + (files == 1 ? ".one" : ".many"), files);
        }
    }

    /** The number of files of each kind, such as "12 reports, 1 settings file"; "nothing" if there are none. */
    public static String words(List<StoredFile> files) {
        String words = Arrays.stream(Kind.values()).filter(kind -> count(files, kind) > 0)
                .map(kind -> kind.count(count(files, kind)))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Messages.text("nothing") : words;
    }

    private static long count(List<StoredFile> files, Kind kind) {
        return files.stream().filter(file -> file.kind == kind).count();
    }
}
