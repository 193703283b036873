package org.attune.capture;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A single slot between the grabber and its readers: a new frame replaces the previous one, read or not. When a frame
 * was only lent, and every reader has returned it, its pixel array is reused for a later frame.
 */
public final class LatestFrame {
    private @Nullable Held held;
    private byte[] spare = new byte[0];

    public synchronized void put(Frame frame) {
        retire();
        held = new Held(frame);
    }

    /** Discards the frame and the spare array. */
    synchronized void clear() {
        if (held != null) {
            held.kept = true;
        }
        retire();
        spare = new byte[0];
    }

    /** An unused array of the given length, recycled if possible. */
    synchronized byte[] spare(int length) {
        byte[] taken = spare;
        spare = new byte[0];
        return taken.length == length ? taken : new byte[length];
    }

    /** The newest frame; the caller may keep it. */
    public synchronized Optional<Frame> newest() {
        if (held == null) {
            return Optional.empty();
        }
        held.kept = true;
        return Optional.of(held.frame);
    }

    /** The newest frame, unless its sequence number is the given one, which the caller has already seen. */
    public Optional<Frame> newerThan(long sequence) {
        return newest().filter(frame -> frame.sequence() != sequence);
    }

    /** Lends the newest frame, if there is one. Its pixels are valid only until {@code reader} returns. */
    public void lend(Consumer<Frame> reader) {
        lendIf(frame -> true, reader);
    }

    /** Lends the newest frame, unless its sequence number is the given one. */
    public void lendNewerThan(long sequence, Consumer<Frame> reader) {
        lendIf(frame -> frame.sequence() != sequence, reader);
    }

    private void lendIf(Predicate<Frame> wanted, Consumer<Frame> reader) {
        Held lent = take(wanted);
        if (lent == null) {
            return;
        }
        try {
            reader.accept(lent.frame);
        } finally {
            giveBack(lent);
        }
    }

    private synchronized @Nullable Held take(Predicate<Frame> wanted) {
        Held now = held;
        if (now == null || !wanted.test(now.frame)) {
            return null;
        }
        now.readers++;
        return now;
    }

    private synchronized void giveBack(Held lent) {
        lent.readers--;
        if (lent != held) {
            reuse(lent);
        }
    }

    private void retire() {
        Held before = held;
        held = null;
        if (before != null) {
            reuse(before);
        }
    }

    private void reuse(Held free) {
        if (free.readers == 0 && !free.kept) {
            spare = free.frame.bgr();
        }
    }

    /** A frame and the number of its current readers. */
    private static final class Held {
        private final Frame frame;
        private int readers;
        private boolean kept;

        Held(Frame frame) {
            this.frame = frame;
        }
    }
}
