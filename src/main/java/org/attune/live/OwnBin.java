package org.attune.live;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.attune.session.SessionMode;

/**
 * A bin with the random number of its session.
 *
 * @param session as {@link UUID#randomUUID()} makes it
 */
public record OwnBin(UUID session, LiveBin bin) {
    static final int LENGTH = 2 * Long.BYTES + 1 + 4 * Short.BYTES + 3;

    /** All but the number, which stands before what is sealed. */
    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(session.getMostSignificantBits()).putLong(session.getLeastSignificantBits())
                .put((byte) (bin.mode() == SessionMode.PRESENCE ? 1 : 0))
                .putShort((short) bin.measuredMs()).putShort((short) bin.interestedMs())
                .putShort((short) bin.notInterestedMs()).putShort((short) bin.unclearMs())
                .put((byte) bin.lost()).put((byte) bin.clear()).put((byte) bin.question())
                .array();
    }

    /** @throws GeneralSecurityException if no Attune wrote it */
    static OwnBin of(int number, byte[] bytes) throws GeneralSecurityException {
        if (bytes.length != LENGTH) {
            throw new GeneralSecurityException("not the length of a bin");
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        UUID session = new UUID(rest.getLong(), rest.getLong());
        SessionMode mode = rest.get() == 0 ? SessionMode.EXPRESSIONS : SessionMode.PRESENCE;
        try {
            return new OwnBin(session, new LiveBin(number, mode, rest.getShort(), rest.getShort(), rest.getShort(),
                    rest.getShort(), mark(rest), mark(rest), mark(rest)));
        } catch (IllegalArgumentException outOfRange) {
            throw new GeneralSecurityException(outOfRange);
        }
    }

    private static int mark(ByteBuffer rest) {
        return Byte.toUnsignedInt(rest.get());
    }
}
