package org.attune.session;

import java.util.regex.Pattern;
import org.attune.platform.Whitespace;

/**
 * Labels that the learner typed. Each may be empty.
 *
 * @param learner a name or a pseudonym
 * @param course groups sessions, so that they can be viewed together
 * @param title the topic of this session
 */
public record SessionLabels(String learner, String course, String title) {
    /** Maximum number of code points per label. */
    public static final int LONGEST = 80;
    /** Control characters, lone surrogates, line separators and bidirectional overrides. */
    private static final Pattern NOT_TEXT = Pattern
            .compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");
    public static final SessionLabels NONE = new SessionLabels("", "", "");

    public SessionLabels {
        learner = line(learner, LONGEST);
        course = line(course, LONGEST);
        title = line(title, LONGEST);
    }

    /** Removes control characters and cuts the text to a maximum length, without splitting a character. */
    static String line(String typed, int longest) {
        String line = Whitespace.strip(NOT_TEXT.matcher(typed).replaceAll(" "));
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : Whitespace.strip(line.substring(0, line.offsetByCodePoints(0, longest)));
    }
}
