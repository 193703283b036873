package org.attune.live;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only those have who know the code.
 *
 * @param topic where the class meets on the broker, 32 hexadecimal digits
 * @param check key under which the teacher's key is published
 */
public record ClassSecrets(String topic, SecretKey check) {
    /** Takes a third of a second, and in the packaged program, which compiles less, nearly three. */
    public static ClassSecrets of(ClassCode code) {
        SecretKey all = new SecretKeySpec(Stretched.of(code.letters(), "attune live class 1", 32), "HKDF-SHA256");
        return new ClassSecrets(HexFormat.of().formatHex(part(all, "topic", 16).getEncoded()), part(all, "check", 32));
    }

    private static SecretKey part(SecretKey all, String purpose, int bytes) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", HKDFParameterSpec.expandOnly(all,
                    purpose.getBytes(StandardCharsets.UTF_8), bytes));
        } catch (GeneralSecurityException noneInThisJava) {
            throw new IllegalStateException(noneInThisJava);
        }
    }

    /** Where the teacher's key lies as long as the class runs. */
    public String teacherTopic() {
        return "attune/1/" + topic + "/teacher";
    }

    /** Where learners send to. */
    public String binsTopic() {
        return "attune/1/" + topic + "/bins";
    }

    @Override
    public String toString() {
        return "secrets of a class";
    }
}
