package org.attune.live.learner;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.attune.live.BinSealer;
import org.attune.live.ClassCode;
import org.attune.live.ClassSecrets;
import org.attune.live.LiveBin;
import org.attune.live.TeacherKey;
import org.jspecify.annotations.Nullable;

/** Who bins are encrypted for: the one whose key gives the code of the class. */
final class Teacher {
    private final ClassCode code;
    private final ClassSecrets secrets;
    private byte[] key = {};
    private @Nullable BinSealer sealer;

    Teacher(ClassCode code, ClassSecrets secrets) {
        this.code = code;
        this.secrets = secrets;
    }

    /** Whether it takes a third of a second to tell if a message is this teacher's key. */
    boolean isNewKey(byte[] message) {
        return sealer == null && TeacherKey.open(message, secrets).isPresent();
    }

    /** Whether a message is this teacher's key. */
    boolean isThere(byte[] message) {
        Optional<byte[]> published = TeacherKey.open(message, secrets);
        return published.isPresent() && (sealer == null
                ? isRight(published.get())
                : Arrays.equals(key, published.get()));
    }

    private boolean isRight(byte[] published) {
        if (!ClassCode.ofKey(published).equals(code)) {
            return false;
        }
        try {
            sealer = new BinSealer(secrets, published);
            key = published;
            return true;
        } catch (GeneralSecurityException noKey) {
            return false;
        }
    }

    /** @throws IllegalStateException if the teacher was never there */
    byte[] seal(LiveBin bin) {
        if (sealer == null) {
            throw new IllegalStateException("no teacher yet");
        }
        return sealer.seal(bin);
    }
}
