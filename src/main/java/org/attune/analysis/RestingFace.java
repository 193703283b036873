package org.attune.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.classification.EmotionScores;

/** Measures the learner's resting face for five seconds. Time counts only while one face is in view, and another face begins anew. May be asked from any thread. */
public final class RestingFace {
    /** How long the face has to be measured. */
    static final double SECONDS = 5;
    /** How long that may take; who is interrupted for longer had better begin again, or go on without. */
    static final double PATIENCE_SECONDS = 10;
    private static final double LONGEST_STEP_SECONDS = 1;

    private final long startNanos;
    private final List<EmotionScores> samples = new ArrayList<>();
    private long lastNanos;
    private int face;
    private double measured;

    /** How far the measuring is. */
    public enum State {
        RUNNING, DONE, TOO_LITTLE
    }

    /** @param startNanos now, on the clock of the results' time stamps */
    public RestingFace(long startNanos) {
        this.startNanos = startNanos;
        this.lastNanos = startNanos;
    }

    /** @param result of a tracker that neither smooths nor corrects; one from before the start adds nothing */
    public synchronized void add(FrameResult result) {
        double step = (result.timestampNanos() - lastNanos) / 1e9;
        if (step <= 0 || state(result.timestampNanos()) != State.RUNNING) {
            return;
        }
        lastNanos = result.timestampNanos();
        if (result.faces().size() == 1) {
            add(result.faces().getFirst(), Math.min(step, LONGEST_STEP_SECONDS));
        }
    }

    private void add(TrackedFace seen, double step) {
        if (seen.id() != face) {
            face = seen.id();
            samples.clear();
            measured = 0;
        }
        samples.add(seen.scores());
        measured += step;
    }

    /** From 0 to 1. */
    public synchronized double progress() {
        return Math.min(1, measured / SECONDS);
    }

    /** @param nanos now, on the same clock */
    public synchronized State state(long nanos) {
        if (measured >= SECONDS) {
            return State.DONE;
        }
        return (nanos - startNanos) / 1e9 < PATIENCE_SECONDS ? State.RUNNING : State.TOO_LITTLE;
    }

    /** Nothing before enough was measured. */
    public synchronized Optional<Baseline> baseline() {
        return measured >= SECONDS ? Optional.of(Baseline.ofOneSitting(samples)) : Optional.empty();
    }
}
