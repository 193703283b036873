package org.attune.session;

import java.util.regex.Pattern;

/**
 * What the learner typed; each may be empty.
 *
 * @param learner a name or a pseudonym
 * @param course what the session belongs to; sessions of one course can be seen together
 * @param title what this session was about
 */
public record SessionLabels(String learner, String course, String title) {
    /** The most characters of each. */
    public static final int LONGEST = 80;
    /** Also what would break a line elsewhere, turn its direction round, or is half a character. */
    private static final Pattern NOT_TEXT = Pattern
            .compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");
    public static final SessionLabels NONE = new SessionLabels("", "", "");

    public SessionLabels {
        learner = line(learner, LONGEST);
        course = line(course, LONGEST);
        title = line(title, LONGEST);
    }

    /** One line without control characters, cut to a length that does not split a character. */
    static String line(String typed, int longest) {
        String line = NOT_TEXT.matcher(typed).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)).strip();
    }
}
