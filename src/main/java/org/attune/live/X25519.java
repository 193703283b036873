package org.attune.live;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPublicKeySpec;
import javax.crypto.KeyAgreement;

/** Keys of X25519, public ones as the 32 bytes of RFC 7748. */
public final class X25519 {
    public static final int BYTES = 32;

    private static final String NAME = "X25519";

    private X25519() {}

    public static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        } catch (GeneralSecurityException noneInThisJava) {
            throw new IllegalStateException(noneInThisJava);
        }
    }

    /** A public key as it is sent. */
    public static byte[] bytes(KeyPair pair) {
        byte[] large = ((XECPublicKey) pair.getPublic()).getU().toByteArray();
        byte[] little = new byte[BYTES];
        for (int place = 0; place < Math.min(BYTES, large.length); place++) {
            little[place] = large[large.length - 1 - place];
        }
        return little;
    }

    /**
     * What both sides get.
     *
     * @throws GeneralSecurityException if the other's key is none, or one with which the secret is known beforehand
     */
    static byte[] shared(PrivateKey own, byte[] other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance(NAME);
        agreement.init(own);
        agreement.doPhase(key(other), true);
        return agreement.generateSecret();
    }

    private static PublicKey key(byte[] little) throws GeneralSecurityException {
        byte[] large = new byte[BYTES];
        for (int place = 0; place < BYTES; place++) {
            large[BYTES - 1 - place] = little[place];
        }
        large[0] &= 0x7f;
        return KeyFactory.getInstance(NAME)
                .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, large)));
    }
}
