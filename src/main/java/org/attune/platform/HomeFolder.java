package org.attune.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The user's home folder. */
final class HomeFolder {
    private HomeFolder() {}

    /** A text without the user's home folder, which often holds a name: {@code ~} stands for it. */
    static String hiddenIn(String text) {
        Path home = path();
        if (home.getNameCount() == 0) {
            return text;
        }
        String shorter = withoutFolder(text, home);
        try {
            return withoutFolder(shorter, home.toRealPath());
        } catch (IOException noSuchHome) {
            return shorter;
        }
    }

    /** Both slashes, because a URI has the other one on Windows; not where a longer name only begins the same way. */
    private static String withoutFolder(String text, Path folder) {
        String name = Arrays.stream(folder.toString().split("[/\\\\]+")).map(Pattern::quote)
                .collect(Collectors.joining("[/\\\\]+"));
        return Pattern
                .compile("(?<![\\w.-])" + name + "(?![\\w-])",
                        Environment.isWindows() || Environment.isMac()
                                ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
                                : 0)
                .matcher(text).replaceAll("~");
    }

    static Path path() {
        return Path.of(System.getProperty("user.home"));
    }
}
