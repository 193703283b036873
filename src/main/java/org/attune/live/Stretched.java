package org.attune.live;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What is derived from a short secret so slowly that trying all of them is out of reach: PBKDF2 with HMAC-SHA256. */
final class Stretched {
    static final int ROUNDS = 600_000;

    /** Tests that are about something else need not wait as long as somebody who tries codes should. */
    private static volatile int rounds = ROUNDS;

    private Stretched() {}

    static void rounds(int number) {
        rounds = number;
    }

    /** @param bytes at most 32: more would cost us all rounds again, but not whoever tries codes and needs 32 */
    static byte[] of(String secret, String salt, int bytes) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(
                    secret.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), rounds, bytes * 8)).getEncoded();
        } catch (GeneralSecurityException noneInThisJava) {
            throw new IllegalStateException(noneInThisJava);
        }
    }
}
