package org.attune.live;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What is derived from a short secret so slowly that trying all of them is out of reach: PBKDF2 with HMAC-SHA256. */
final class Stretched {
    static final int ROUNDS = 600_000;

    private Stretched() {}

    static byte[] of(String secret, String salt, int bytes) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(
                    secret.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), ROUNDS, bytes * 8)).getEncoded();
        } catch (GeneralSecurityException noneInThisJava) {
            throw new IllegalStateException(noneInThisJava);
        }
    }
}
