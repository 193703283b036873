package org.attune.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * Measures the learner's resting face during the preview: five seconds of a single, still face, however long that takes
 * to collect. Another face restarts the measurement. If an expression other than neutral leads, such as a smile, the
 * face is not at rest and is measured again, unless that expression leads in several rounds in a row. Thread-safe.
 */
public final class RestingFace {
    /** How long one round of measuring takes. */
    static final double SECONDS = 5;
    /** After this many rounds with the same leading expression, that is how this face rests. */
    static final int THROUGHOUT = 3;
    private static final double LONGEST_STEP_SECONDS = 1;
    /** Overlap with the face's earlier box; the cascade's boxes for a still face overlap more than this. */
    private static final double STILL = 0.6;
    /** How long a face has to be still before it is measured. */
    private static final double SETTLED_SECONDS = 0.5;
    /** Minimum overlap for a face that was briefly lost to be taken for the same one. */
    private static final double SAME_PLACE = 0.3;
    /** After a longer absence it may be somebody else who returns. */
    private static final double ABSENT_SECONDS = 10;

    private final List<EmotionScores> samples = new ArrayList<>();
    private @Nullable BoundingBox place;
    private @Nullable Baseline baseline;
    private Emotion led = Emotion.NEUTRAL;
    private int rounds;
    private long lastNanos;
    private long seenNanos;
    private int face;
    private double measured;
    private double still;

    /** The state of the measurement. */
    public enum State {
        /** There is no face, or several, or the face is not still. */
        WAITING,
        RUNNING,
        /** Measuring again, because the face was not at rest. */
        AGAIN,
        DONE
    }

    /** @param result of a tracker that neither smooths nor corrects */
    public synchronized void add(FrameResult result) {
        double step = Math.min((result.timestampNanos() - lastNanos) / 1e9, LONGEST_STEP_SECONDS);
        if (step <= 0) {
            return;
        }
        lastNanos = result.timestampNanos();
        if (result.faces().size() != 1) {
            still = 0;
            return;
        }
        TrackedFace seen = result.faces().getFirst();
        if (isAnother(seen)) {
            begin();
        }
        face = seen.id();
        seenNanos = lastNanos;
        settle(seen.box(), step);
        if (baseline == null && still >= SETTLED_SECONDS) {
            measure(seen.scores(), step);
        }
    }

    private boolean isAnother(TrackedFace seen) {
        return seen.id() != face && place != null
                && (seen.box().iou(place) < SAME_PLACE || (lastNanos - seenNanos) / 1e9 > ABSENT_SECONDS);
    }

    private void settle(BoundingBox box, double step) {
        if (place == null || place.iou(box) < STILL) {
            place = box;
            still = 0;
        } else {
            still += step;
        }
    }

    private void measure(EmotionScores scores, double step) {
        samples.add(scores);
        measured += step;
        if (measured >= SECONDS) {
            finish();
        }
    }

    private void finish() {
        Emotion leads = EmotionScores.mean(samples).best();
        rounds = leads == led ? rounds + 1 : 1;
        led = leads;
        if (leads == Emotion.NEUTRAL || rounds == THROUGHOUT) {
            baseline = Baseline.ofOneSitting(samples);
        }
        samples.clear();
        measured = 0;
    }

    /** Restarts the measurement. */
    public synchronized void begin() {
        samples.clear();
        place = null;
        baseline = null;
        led = Emotion.NEUTRAL;
        rounds = 0;
        measured = 0;
        still = 0;
    }

    /** From 0 to 1. */
    public synchronized double progress() {
        return baseline != null ? 1 : Math.min(1, measured / SECONDS);
    }

    public synchronized State state() {
        if (baseline != null) {
            return State.DONE;
        }
        return led != Emotion.NEUTRAL ? State.AGAIN : still > 0 ? State.RUNNING : State.WAITING;
    }

    /** Empty until the measurement is done. */
    public synchronized Optional<Baseline> baseline() {
        return Optional.ofNullable(baseline);
    }
}
