package org.attune.config;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The code that ends a locked kiosk, kept as a salted hash only (PBKDF2 with HMAC-SHA-256, RFC 8018). */
public final class StaffCode {
    /** Fewer characters would be tried out at the keyboard. */
    public static final int SHORTEST = 6;

    private static final Pattern FORM = Pattern
            .compile("pbkdf2-sha256:([1-9][0-9]{3,6}):([A-Za-z0-9+/]{22}==):([A-Za-z0-9+/]{43}=)");
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private StaffCode() {}

    /** What goes into the settings file; another text each time, because the salt is drawn. */
    public static String hash(char[] code) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return "pbkdf2-sha256:" + ROUNDS + ":" + base64.encodeToString(salt) + ":"
                + base64.encodeToString(derive(code, salt, ROUNDS));
    }

    public static boolean matches(char[] code, String hash) {
        Matcher parts = FORM.matcher(hash);
        if (!parts.matches()) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(2));
        byte[] wanted = Base64.getDecoder().decode(parts.group(3));
        return MessageDigest.isEqual(wanted, derive(code, salt, Integer.parseInt(parts.group(1))));
    }

    static boolean isHash(String text) {
        return FORM.matcher(text).matches();
    }

    private static byte[] derive(char[] code, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(code, salt, rounds, HASH_BITS)).getEncoded();
        } catch (GeneralSecurityException notInThisJava) {
            throw new IllegalStateException("this Java lacks PBKDF2, which every Java has", notInThisJava);
        }
    }
}
