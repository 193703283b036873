package org.attune.capture;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The one slot between the grabber and everybody else: a new frame replaces the one before, read or not. */
public final class LatestFrame {
    private final AtomicReference<@Nullable Frame> slot = new AtomicReference<>();

    public void put(Frame frame) {
        slot.set(frame);
    }

    /** Forgets the picture. */
    void clear() {
        slot.set(null);
    }

    public Optional<Frame> newest() {
        return Optional.ofNullable(slot.get());
    }

    /** The newest frame, unless it is the one with that sequence number, which the caller has already seen. */
    public Optional<Frame> newerThan(long sequence) {
        return newest().filter(frame -> frame.sequence() != sequence);
    }
}
