package org.attune.live;

/**
 * Ten letters and digits under which one live class is found; read aloud or pasted.
 *
 * @param letters ten of {@link #ALPHABET}
 */
public record ClassCode(String letters) {
    /** Nothing that looks or sounds like another: no 0 O, 1 I L, no U. */
    public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    public static final int LENGTH = 10;

    /**
     * Takes small letters, spaces, hyphens and {@code attune:} before it.
     *
     * @throws IllegalArgumentException if it is no code
     */
    public static ClassCode of(String typed) {
        throw new UnsupportedOperationException(typed);
    }

    /** In two groups, such as {@code 7KQ4M-X2RDP}. */
    public String grouped() {
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    /** The link that opens Attune, such as {@code attune:7KQ4MX2RDP}. */
    public String link() {
        return "attune:" + letters;
    }
}
