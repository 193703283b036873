package org.attune.spark;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.attune.classroom.SessionMinutes;
import org.attune.session.SessionInfo;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for learners' names. A number is made from the name with a random key (HMAC-SHA-256, RFC 2104), the course
 * and the day, so that it is the same for one who comes back to a lecture and another for the next lecture. Whoever has
 * not got the key can neither tell the name nor try names out.
 *
 * @param key random, kept in the private folder
 * @param keepPseudonyms whether learners can be followed from lecture to lecture
 */
record LearnerNumbers(byte[] key, boolean keepPseudonyms) implements Serializable {
    private static final String ALGORITHM = "HmacSHA256";
    /** A day begins at four in the morning, when there is no lecture that could be cut in two. */
    private static final Duration DAY_BEGINS = Duration.ofHours(4);
    private static final int PSEUDONYM_BYTES = 16;

    /** Positive; of a session without a name, its own. */
    long number(SessionInfo info) {
        String name = SessionMinutes.key(info.labels().learner());
        String who = name.isEmpty()
                ? "session\n" + info.id()
                : "learner\n" + SessionMinutes.key(info.labels().course()) + "\n" + day(info) + "\n" + name;
        return ByteBuffer.wrap(hash(who)).getLong() & Long.MAX_VALUE;
    }

    /** The same in every lecture; null without a name, or if it is not asked for. */
    @Nullable
    String pseudonym(SessionInfo info) {
        String name = SessionMinutes.key(info.labels().learner());
        return keepPseudonyms && !name.isEmpty()
                ? HexFormat.of().formatHex(hash("pseudonym\n" + name), 0, PSEUDONYM_BYTES)
                : null;
    }

    private static LocalDate day(SessionInfo info) {
        return info.start().minus(DAY_BEGINS).toLocalDate();
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }
}
