package org.attune.live;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** The teacher's public key as it lies on the broker: sealed, so that the broker knows neither it nor the code. */
public final class TeacherKey {
    private static final byte[] ABOUT = "attune live key 1".getBytes(StandardCharsets.UTF_8);

    private TeacherKey() {}

    public static byte[] sealed(byte[] publicKey, ClassSecrets secrets) {
        return Sealed.of(publicKey, secrets.check(), ABOUT);
    }

    /** The key, not yet compared with the code; empty if nobody wrote this who knows the code. */
    public static Optional<byte[]> open(byte[] message, ClassSecrets secrets) {
        if (message.length != X25519.BYTES + Sealed.ADDED) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sealed.open(message, secrets.check(), ABOUT));
        } catch (GeneralSecurityException forged) {
            return Optional.empty();
        }
    }
}
