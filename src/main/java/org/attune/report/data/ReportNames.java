package org.attune.report.data;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.attune.platform.Whitespace;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;

/** The names of report files, by which Attune knows its own again. */
public final class ReportNames {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final String NAME = "attune-\\d{8}-\\d{6}-[0-9a-f]{4}";
    private static final Pattern BEGIN = Pattern.compile(NAME);
    private static final Pattern REPORT = Pattern.compile(NAME + "\\.png");
    private static final Pattern EXPORT = Pattern.compile(NAME + "\\.(csv|json|html|pdf|vtt)");
    private static final Pattern PARTIAL = Pattern.compile("attune-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ROOT);
    /** Numbers by their kinds, because not every Java's regular expressions know the class of them all. */
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{No}]+");
    /** In any script this is shorter than the 255 bytes that file systems allow. */
    private static final int LONGEST = 50;

    private ReportNames() {}

    /** A name for people, without an ending: course, lecture and start, in what every file system takes. */
    public static String proposed(SessionInfo session) {
        SessionLabels labels = session.labels();
        String words = Whitespace.strip(NO_WORDS.matcher(labels.course() + " " + labels.title()).replaceAll(" "));
        int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        String begin = words.isEmpty() ? "attune" : Whitespace.strip(words.substring(0, end));
        return begin + " " + DAY.format(session.start());
    }

    /** The name of a report by its session's start, to which four hexadecimal digits and ".png" are added. */
    public static String fileName(ZonedDateTime start) {
        return "attune-" + STAMP.format(start);
    }

    /** A name for a file while it is written. */
    public static String partial() {
        return "attune-" + UUID.randomUUID() + ".part";
    }

    public static boolean isReport(String name) {
        return REPORT.matcher(name).matches();
    }

    /** Whether it begins with a report's name, as when another program saved the page under a longer one. */
    public static boolean beginsLikeReport(String name) {
        return BEGIN.matcher(name).lookingAt();
    }

    /** Whether the file was made out of a report by {@code attune report export}. */
    public static boolean isExport(String name) {
        return EXPORT.matcher(name).matches();
    }

    /** Whether a program that was stopped in the middle of writing left the file. */
    public static boolean isPartial(String name) {
        return PARTIAL.matcher(name).matches();
    }
}
