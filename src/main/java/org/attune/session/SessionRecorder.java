package org.attune.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.analysis.FrameResult;
import org.attune.analysis.InterestPolicy;
import org.attune.analysis.TrackedFace;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.jspecify.annotations.Nullable;

/**
 * Adds results up while the session runs. Each result stands for the time since the one before, a second at most: what
 * is longer was a gap, and a gap is not measured. May be asked from any thread.
 */
public final class SessionRecorder {
    private static final double LONGEST_STEP_SECONDS = 1.0;

    private final SessionInfo info;
    private volatile long startNanos;
    private final List<Bin> bins = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private final FacesAtOnce inView = new FacesAtOnce();
    private Bin total = Bin.EMPTY;
    private long lastNanos;
    private long movedNanos;
    private @Nullable FrameResult standing;
    private boolean paused;
    private long pausedAt;

    /** @param startNanos the session's start on the clock of the results' time stamps */
    public SessionRecorder(SessionInfo info, long startNanos) {
        this.info = info;
        this.startNanos = startNanos;
        this.lastNanos = startNanos;
        this.movedNanos = startNanos;
    }

    /**
     * Adds a result; one that is not newer than the last adds nothing, nor does one after
     * {@link SessionSummary#LONGEST_SECONDS}.
     */
    public synchronized void record(FrameResult result) {
        double elapsed = (result.timestampNanos() - lastNanos) / 1e9;
        if (elapsed <= 0 || paused && result.timestampNanos() - pausedAt > 0) {
            return;
        }
        if (seconds(result.timestampNanos()) > SessionSummary.LONGEST_SECONDS) {
            return;
        }
        if (result.still()) {
            standStill(result);
        } else {
            movedNanos = result.boxes().isEmpty() ? movedNanos : result.timestampNanos();
            measure(result);
        }
    }

    private void measure(FrameResult result) {
        standing = null;
        double seconds = Math.min((result.timestampNanos() - lastNanos) / 1e9, LONGEST_STEP_SECONDS);
        Bin step = info.hasExpressions() ? bin(result, seconds) : presence(result, seconds);
        add(step, (result.timestampNanos() - startNanos) / 1e9 - seconds / 2);
        lastNanos = result.timestampNanos();
    }

    /**
     * A picture that is shown on is no new one: the next one that is stands for the time since then, unless that is a
     * gap.
     */
    private void standStill(FrameResult result) {
        boolean gap = result.timestampNanos() - movedNanos > LONGEST_STEP_SECONDS * 1e9;
        standing = gap ? null : result;
        lastNanos = gap ? result.timestampNanos() : lastNanos;
    }

    /** No new one comes any more. */
    private void endStandstill() {
        FrameResult last = standing;
        if (last != null) {
            measure(last);
        }
    }

    /**
     * What is seen after this moment of the results' clock is not measured, until {@link #resume}. The session's time
     * goes on: it is the lecture's.
     */
    public synchronized void pause(long nanos) {
        endStandstill();
        paused = true;
        pausedAt = nanos;
    }

    /** From this moment on it is measured again; the first result stands for the time since then at most. */
    public synchronized void resume(long nanos) {
        paused = false;
        lastNanos = Math.max(lastNanos, nanos);
    }

    /**
     * The computer slept for so long, and the clock of the results stood still meanwhile. The session's time did not:
     * what comes now comes later, and the time between is a gap.
     */
    public synchronized void slept(long nanos) {
        startNanos -= nanos;
    }

    /** @param middle of the step, in seconds since the start: the bin that holds it gets all of it */
    private void add(Bin step, double middle) {
        int index = (int) (middle / SessionSummary.BIN_SECONDS);
        while (bins.size() <= index) {
            bins.add(Bin.EMPTY);
        }
        bins.set(index, bins.get(index).plus(step));
        total = total.plus(step);
    }

    /**
     * Names this moment of the results' clock, also one that had another name; a session takes
     * {@link SessionSummary#MOST_MARKERS} of them, and no more.
     */
    public synchronized void mark(long nanos, String text) {
        markers.removeIf(marker -> marker.seconds() == milliseconds(seconds(nanos)));
        if (markers.size() < SessionSummary.MOST_MARKERS && seconds(nanos) <= SessionSummary.LONGEST_SECONDS) {
            markers.add(new Marker(milliseconds(seconds(nanos)), text));
        }
    }

    /** All so far; kept beside the bins because the live screen asks four times a second, also in the eighth hour. */
    public synchronized Bin total() {
        return total;
    }

    /** How long the session has lasted at that moment of the results' clock. */
    public double seconds(long nanos) {
        return Math.max(0, nanos - startNanos) / 1e9;
    }

    /** The bins that have begun, from one on, in whole milliseconds. */
    public synchronized List<Bin> bins(int from) {
        return bins.stream().skip(from).map(Bin::rounded).toList();
    }

    /** The markers so far. */
    public synchronized List<Marker> markers() {
        return List.copyOf(markers);
    }

    /** @param endNanos the session's end on the same clock */
    public synchronized SessionSummary summary(long endNanos) {
        endStandstill();
        double seconds = Math.min(SessionSummary.LONGEST_SECONDS, milliseconds(seconds(Math.max(endNanos, lastNanos))));
        int count = SessionSummary.binCount(seconds);
        List<Bin> whole = IntStream.range(0, count)
                .mapToObj(index -> index < bins.size() ? bins.get(index).rounded() : Bin.EMPTY).toList();
        return new SessionSummary(info, seconds, whole, markers);
    }

    private static double milliseconds(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }

    private static Bin presence(FrameResult result, double seconds) {
        return result.boxes().isEmpty() ? Bin.EMPTY : Bin.presence(seconds);
    }

    /** Several counted faces share the time, so that a full room weighs no more than one learner. */
    private Bin bin(FrameResult result, double seconds) {
        List<TrackedFace> faces = result.counted().stream().filter(face -> result.still() || !face.still()).toList();
        int atOnce = inView.update(result.faces().size(), result.timestampNanos() / 1e9);
        if (faces.isEmpty()) {
            return Bin.EMPTY;
        }
        Double[] verdicts = new Double[Verdict.values().length];
        Double[] expressions = new Double[Emotion.values().length];
        Arrays.fill(verdicts, 0.0);
        Arrays.fill(expressions, 0.0);
        double withoutNeutral = 0;
        double each = seconds / faces.size();
        for (TrackedFace face : faces) {
            verdicts[face.verdict().ordinal()] += each;
            withoutNeutral += InterestPolicy.isInterestedWithoutNeutral(face.verdict(), face.scores()) ? each : 0;
            for (Emotion emotion : Emotion.values()) {
                expressions[emotion.ordinal()] += each * face.scores().of(emotion);
            }
        }
        return new Bin(seconds, List.of(verdicts), List.of(expressions), withoutNeutral, atOnce > 1 ? seconds : 0,
                atOnce);
    }
}
