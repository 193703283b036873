package org.attune.live;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.UUID;
import javax.crypto.SecretKey;

/** Encrypts one session's bins for the teacher, with a key that is made for this session and kept nowhere. */
public final class BinSealer {
    private final UUID session = UUID.randomUUID();
    private final byte[] learner;
    private final SecretKey key;

    /** @throws GeneralSecurityException if the teacher's key is none */
    public BinSealer(ClassSecrets secrets, byte[] teacher) throws GeneralSecurityException {
        KeyPair pair = X25519.newPair();
        this.learner = X25519.bytes(pair);
        this.key = BinKey.ofLearner(pair, teacher, secrets);
    }

    /** The message; another one each time, also for the same bin. */
    public byte[] seal(LiveBin bin) {
        byte[] sealed = Sealed.of(new OwnBin(session, bin).bytes(), key, SealedBin.header(learner, bin.number()));
        return new SealedBin(learner, bin.number(), sealed).bytes();
    }
}
