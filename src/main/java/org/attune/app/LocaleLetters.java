package org.attune.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.platform.Environment;

/**
 * Under a locale without UTF-8, such as the C of cron, of ssh and of containers, Java reads names with other letters
 * than that locale's as U+FFFD, and the files are lost; a program that started Attune, such as Maven, may have made
 * question marks of them. Java takes this from the locale alone.
 */
public final class LocaleLetters {
    private static final char LOST = '\uFFFD';
    private static final String CHARACTERS = System.getProperty("sun.jnu.encoding", "");

    private LocaleLetters() {}

    /** A sentence, when a name among the arguments, the home folder's or the current folder's cannot be read. */
    public static Optional<String> unreadable(String... arguments) {
        Stream<String> folders = Stream.of("user.home", "user.dir").map(property -> System.getProperty(property, ""));
        return Stream.concat(Stream.of(arguments), folders).map(LocaleLetters::ifUnreadable).flatMap(Optional::stream)
                .findFirst();
    }

    /** A sentence, when the name has lost letters. */
    static Optional<String> ifUnreadable(String name) {
        return knowsAll() || name.indexOf(LOST) < 0
                ? Optional.empty()
                : Optional.of('"' + name.replace(LOST, '?') + "\" cannot be read: " + why());
    }

    /**
     * The same for arguments with question marks, which may be what somebody else made of lost letters; to be said
     * behind a failure.
     */
    public static Optional<String> perhapsUnreadable(String... arguments) {
        return knowsAll()
                ? Optional.empty()
                : Stream.of(arguments).filter(argument -> argument.contains("?")).findFirst()
                        .map(argument -> "If \"" + argument
                                + "\" had other letters in the place of its question marks: " + why());
    }

    /**
     * What is wrong with a setting, with the reason behind it where that may be letters which files cannot have here.
     */
    public static String explained(String problem) {
        return knowsAll() || problem.codePoints().noneMatch(letter -> letter > 127 && Character.isLetter(letter))
                ? problem
                : problem + " If it is for its letters: " + why();
    }

    /**
     * What is printed in ASCII only would have question marks in place of names; whatever shows it reads UTF-8, and
     * ASCII is a part of that.
     */
    public static void printAll() {
        if (StandardCharsets.US_ASCII.aliases().contains(CHARACTERS)) {
            System.setOut(utf8(FileDescriptor.out));
            System.setErr(utf8(FileDescriptor.err));
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Elsewhere than on Linux Java does not take it from the locale. */
    private static boolean knowsAll() {
        return CHARACTERS.equals("UTF-8") || Environment.isWindows() || Environment.isMac();
    }

    private static String why() {
        return "the locale (" + locale()
                + ") has no such letters. LANG=C.UTF-8 mends it, or LC_ALL=C.UTF-8 where LC_ALL is set.";
    }

    /** The variable that decides. */
    private static String locale() {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .filter(name -> System.getenv(name) != null && !System.getenv(name).isEmpty()).findFirst()
                .map(name -> name + "=" + System.getenv(name)).orElse("LANG is empty");
    }
}
