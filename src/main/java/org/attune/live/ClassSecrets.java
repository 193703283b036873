package org.attune.live;

import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only those have who know the code.
 *
 * @param topic where the class meets on the broker, 32 hexadecimal digits
 * @param check key under which the teacher's key is published
 */
public record ClassSecrets(String topic, SecretKey check) {
    private static final int TOPIC_BYTES = 16;

    /** Takes a third of a second. */
    public static ClassSecrets of(ClassCode code) {
        byte[] derived = Stretched.of(code.letters(), "attune live class 1", TOPIC_BYTES + 32);
        return new ClassSecrets(HexFormat.of().formatHex(derived, 0, TOPIC_BYTES),
                new SecretKeySpec(Arrays.copyOfRange(derived, TOPIC_BYTES, derived.length), "AES"));
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
