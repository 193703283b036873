package org.attune.live.teacher;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.attune.live.BinOpener;
import org.attune.live.OwnBin;
import org.attune.live.SealedBin;

/**
 * Lets in what learners of a class send, and not what somebody makes up in masses. New learners cost a calculation
 * each, so there is a limit to them too.
 */
final class Admission {
    static final int MOST_LEARNERS = 500;
    private static final int NEW_PER_SECOND = 50;

    private final BinOpener opener;
    private final LongSupplier clock;
    private final Map<ByteBuffer, Known> learners = new HashMap<>();
    /** A whole class may be waiting for the teacher. */
    private final Allowance newcomers;
    private volatile boolean isFlooded;

    Admission(BinOpener opener, LongSupplier clock) {
        this.opener = opener;
        this.clock = clock;
        this.newcomers = new Allowance(MOST_LEARNERS, NEW_PER_SECOND, clock.getAsLong());
    }

    boolean isFlooded() {
        return isFlooded;
    }

    /** Empty for what is no bin, is forged, came before, or is too much. */
    Optional<ReceivedBin> admit(byte[] message) {
        long now = clock.getAsLong();
        return SealedBin.parse(message).flatMap(bin -> admit(bin, now));
    }

    private Optional<ReceivedBin> admit(SealedBin message, long now) {
        Known known = learners.get(ByteBuffer.wrap(message.learner()));
        if (known == null && !mayCome(now)) {
            isFlooded = true;
            return Optional.empty();
        }
        try {
            return known == null ? welcome(message, now) : hear(known, message, now);
        } catch (GeneralSecurityException forged) {
            return Optional.empty();
        }
    }

    private boolean mayCome(long now) {
        return learners.size() < MOST_LEARNERS && newcomers.take(now);
    }

    private Optional<ReceivedBin> welcome(SealedBin message, long now) throws GeneralSecurityException {
        var key = opener.keyFor(message.learner());
        OwnBin first = opener.open(message, key);
        Known known = new Known(first.session(), key, now);
        learners.put(ByteBuffer.wrap(message.learner()), known);
        return pass(known, first, now);
    }

    private Optional<ReceivedBin> hear(Known known, SealedBin message, long now) throws GeneralSecurityException {
        return known.isNew(message.number()) ? pass(known, opener.open(message, known.key()), now) : Optional.empty();
    }

    private Optional<ReceivedBin> pass(Known known, OwnBin own, long now) {
        if (!known.isPace(now)) {
            isFlooded = true;
            return Optional.empty();
        }
        known.note(own.bin().number());
        return own.session().equals(known.session())
                ? Optional.of(new ReceivedBin(own.session(), own.bin(), now))
                : Optional.empty();
    }
}
