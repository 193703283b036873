package org.attune.web.core;

import java.util.Arrays;

/** Steps through the fields of one message of Protocol Buffers. */
final class WireReader {
    private static final int BYTES = 2;
    private static final int LONGEST_NUMBER = 10;

    private final byte[] file;
    private final int end;
    private int at;
    private int tag;
    private int from;

    /** @param end index after the message's last byte */
    WireReader(byte[] file, int from, int end) {
        this.file = file;
        this.at = from;
        this.end = end;
    }

    /**
     * Goes to the next field.
     *
     * @return whether there is one
     * @throws IllegalArgumentException if the file is damaged
     */
    boolean next() {
        if (at >= end) {
            return false;
        }
        tag = number();
        int length = switch (tag & 7) {
            case 0 -> 0 * number();
            case 1 -> Long.BYTES;
            case BYTES -> number();
            case 5 -> Integer.BYTES;
            default -> -1;
        };
        from = at;
        at = checked(length);
        return true;
    }

    int field() {
        return tag >>> 3;
    }

    /** Whether the field is a text, bytes or a message. */
    boolean hasBytes() {
        return (tag & 7) == BYTES;
    }

    byte[] bytes() {
        return Arrays.copyOfRange(file, from, at);
    }

    WireReader message() {
        return new WireReader(file, from, at);
    }

    private int checked(int length) {
        if (length < 0 || length > end - at) {
            throw new IllegalArgumentException("the file is damaged");
        }
        return at + length;
    }

    /** The low 32 bits of a number, seven bits a byte; no length or field number has more. */
    private int number() {
        int number = 0;
        for (int count = 0; count < LONGEST_NUMBER && at < end; count++) {
            byte next = file[at++];
            number |= count < 5 ? (next & 0x7F) << 7 * count : 0;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("the file is damaged");
    }
}
