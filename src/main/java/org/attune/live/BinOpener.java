package org.attune.live;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import javax.crypto.SecretKey;

/** Decrypts what learners sent to a teacher. */
public final class BinOpener {
    private final KeyPair teacher;
    private final ClassSecrets secrets;

    public BinOpener(KeyPair teacher, ClassSecrets secrets) {
        this.teacher = teacher;
        this.secrets = secrets;
    }

    /**
     * The key for all that comes under a learner's public key.
     *
     * @throws GeneralSecurityException if that is none
     */
    public SecretKey keyFor(byte[] learner) throws GeneralSecurityException {
        return BinKey.ofTeacher(teacher, learner, secrets);
    }

    /** @throws GeneralSecurityException if it is forged or was changed on its way */
    public OwnBin open(SealedBin message, SecretKey key) throws GeneralSecurityException {
        return OwnBin.of(message.number(),
                Sealed.open(message.sealed(), key, SealedBin.header(message.learner(), message.number())));
    }
}
