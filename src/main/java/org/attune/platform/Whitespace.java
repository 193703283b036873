package org.attune.platform;

/**
 * Whitespace by {@link Character#isWhitespace(int)}. Other Javas than the desktop's also take spaces that do not break
 * for whitespace when they strip a text.
 */
public final class Whitespace {
    private Whitespace() {}

    /** The text without whitespace at both ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
