package org.attune.error;

import java.util.regex.Pattern;

/**
 * The private parts of an address: names and passwords before its host, and what stands behind its question mark.
 */
public final class Secrets {
    /** A name of a file that was meant as an address has one slash. */
    private static final String SCHEME = "\\b[A-Za-z][A-Za-z0-9+.-]+:[/\\\\]+";
    /** To the last @ of the line, since a password that was written as it is may have any letter. */
    private static final Pattern LOGIN = Pattern.compile("(" + SCHEME + ")[^\\n\\r]*@");
    private static final Pattern QUERY = Pattern.compile("(" + SCHEME + "[^\\s?\"'<>]*\\?)[^\\s\"'<>]+");

    private Secrets() {}

    /** A text in whose addresses dots stand for all of that. */
    public static String hidden(String text) {
        return text.contains(":/") || text.contains(":\\")
                ? QUERY.matcher(LOGIN.matcher(text).replaceAll("$1…@")).replaceAll("$1…")
                : text;
    }
}
