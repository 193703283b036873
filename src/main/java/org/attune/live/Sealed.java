package org.attune.live;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM: a fresh nonce of 12 bytes, the ciphertext, the tag of 16. */
final class Sealed {
    private static final int NONCE = 12;
    private static final int TAG = 16;
    /** What sealing adds, in bytes. */
    static final int ADDED = NONCE + TAG;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealed() {}

    static byte[] of(byte[] plain, SecretKey key, byte[] authenticated) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = Arrays.copyOf(nonce, plain.length + ADDED);
        try {
            cipher(Cipher.ENCRYPT_MODE, key, nonce, authenticated).doFinal(plain, 0, plain.length, sealed, NONCE);
        } catch (GeneralSecurityException noneInThisJava) {
            throw new IllegalStateException(noneInThisJava);
        }
        return sealed;
    }

    /** @throws GeneralSecurityException if it was not sealed with this key, or was changed since */
    static byte[] open(byte[] sealed, SecretKey key, byte[] authenticated) throws GeneralSecurityException {
        if (sealed.length < ADDED) {
            throw new GeneralSecurityException("too short");
        }
        return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), authenticated)
                .doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] authenticated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(authenticated);
        return cipher;
    }
}
