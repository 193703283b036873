package org.attune.live;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Ten letters and digits under which one live class is found; read aloud or pasted.
 *
 * @param letters ten of {@link #ALPHABET}
 */
public record ClassCode(String letters) {
    /** Nothing that looks or sounds like another: no 0 O, 1 I L, no U. */
    public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    public static final int LENGTH = 10;

    private static final String SCHEME = "ATTUNE:";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());

    /** @throws IllegalArgumentException if these are not ten of the alphabet */
    public ClassCode {
        if (letters.length() != LENGTH || !letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)) {
            throw new IllegalArgumentException("no code of a class");
        }
    }

    /**
     * Takes small letters, spaces, hyphens and {@code attune:} before it.
     *
     * @throws IllegalArgumentException if it is no code
     */
    public static ClassCode of(String typed) {
        String large = typed.strip().toUpperCase(Locale.ROOT);
        String bare = large.startsWith(SCHEME) ? large.substring(SCHEME.length()) : large;
        return new ClassCode(bare.replaceAll("[\\s\\p{Z}\\p{Pd}/]", ""));
    }

    /**
     * The only code that goes with a teacher's key, so that nobody can pass off another key under it. Takes as long as
     * {@link ClassSecrets#of}.
     *
     * @param publicKey as it is sent, 32 bytes
     */
    public static ClassCode ofKey(byte[] publicKey) {
        BigInteger rest = new BigInteger(1,
                Stretched.of(HexFormat.of().formatHex(publicKey), "attune live code 1", 16));
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            letters.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return new ClassCode(letters.toString());
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
