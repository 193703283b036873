package org.attune.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The key between one learner and the teacher: HKDF-SHA256 over what both their keys give. */
final class BinKey {
    private static final byte[] PURPOSE = "attune live 1".getBytes(StandardCharsets.UTF_8);

    private BinKey() {}

    static SecretKey ofLearner(KeyPair learner, byte[] teacher, ClassSecrets secrets) throws GeneralSecurityException {
        return derive(X25519.shared(learner.getPrivate(), teacher), X25519.bytes(learner), teacher, secrets);
    }

    static SecretKey ofTeacher(KeyPair teacher, byte[] learner, ClassSecrets secrets) throws GeneralSecurityException {
        return derive(X25519.shared(teacher.getPrivate(), learner), learner, X25519.bytes(teacher), secrets);
    }

    private static SecretKey derive(byte[] shared, byte[] learner, byte[] teacher, ClassSecrets secrets)
            throws GeneralSecurityException {
        byte[] info = ByteBuffer.allocate(PURPOSE.length + 2 * X25519.BYTES)
                .put(PURPOSE).put(learner).put(teacher).array();
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", HKDFParameterSpec.ofExtract()
                .addIKM(shared).addSalt(secrets.check()).thenExpand(info, 32));
    }
}
