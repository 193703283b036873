package org.attune.capture;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The one slot between the grabber and everybody else: a new frame replaces the one before, read or not. A frame that
 * was only lent, and is not lent any more, leaves its pixels to a later one.
 */
public final class LatestFrame {
    private @Nullable Held held;
    private byte[] spare = new byte[0];

    public synchronized void put(Frame frame) {
        retire();
        held = new Held(frame);
    }

    /** Forgets the picture. */
    synchronized void clear() {
        if (held != null) {
            held.kept = true;
        }
        retire();
        spare = new byte[0];
    }

    /** An array of that length that nobody looks at any more, or a new one. */
    synchronized byte[] spare(int length) {
        byte[] taken = spare;
        spare = new byte[0];
        return taken.length == length ? taken : new byte[length];
    }

    /** The newest frame, to keep. */
    public synchronized Optional<Frame> newest() {
        if (held == null) {
            return Optional.empty();
        }
        held.kept = true;
        return Optional.of(held.frame);
    }

    /** The newest frame, unless it is the one with that sequence number, which the caller has already seen. */
    public Optional<Frame> newerThan(long sequence) {
        return newest().filter(frame -> frame.sequence() != sequence);
    }

    /**
     * Lends the newest frame, if there is one: its pixels are whole until {@code look} returns, and not to be looked at
     * later.
     */
    public void lend(Consumer<Frame> look) {
        lendIf(frame -> true, look);
    }

    /** The same, unless it is the one with that sequence number. */
    public void lendNewerThan(long sequence, Consumer<Frame> look) {
        lendIf(frame -> frame.sequence() != sequence, look);
    }

    private void lendIf(Predicate<Frame> wanted, Consumer<Frame> look) {
        Held lent = take(wanted);
        if (lent == null) {
            return;
        }
        try {
            look.accept(lent.frame);
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

    /** A frame and who looks at it. */
    private static final class Held {
        private final Frame frame;
        private int readers;
        private boolean kept;

        Held(Frame frame) {
            this.frame = frame;
        }
    }
}
