package org.attune.live;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A bin on the wire: version, the learner's public key, number, sealed {@link OwnBin}; always of the same length.
 *
 * @param learner public key of the learner's session
 * @param number as in {@link LiveBin#number()}
 */
public record SealedBin(byte[] learner, int number, byte[] sealed) {
    private static final byte VERSION = 1;
    private static final int HEADER = 1 + X25519.BYTES + Integer.BYTES;
    static final int LENGTH = HEADER + Sealed.ADDED + OwnBin.LENGTH;

    /** Empty if it has not the form. */
    public static Optional<SealedBin> parse(byte[] message) {
        if (message.length != LENGTH || message[0] != VERSION) {
            return Optional.empty();
        }
        ByteBuffer rest = ByteBuffer.wrap(message, 1, LENGTH - 1);
        byte[] learner = new byte[X25519.BYTES];
        byte[] sealed = new byte[LENGTH - HEADER];
        int number = rest.get(learner).getInt();
        rest.get(sealed);
        return number < 0 ? Optional.empty() : Optional.of(new SealedBin(learner, number, sealed));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).put(header(learner, number)).put(sealed).array();
    }

    /** What is sent in the clear, but cannot be changed unnoticed. */
    static byte[] header(byte[] learner, int number) {
        return ByteBuffer.allocate(HEADER).put(VERSION).put(learner).putInt(number).array();
    }
}
