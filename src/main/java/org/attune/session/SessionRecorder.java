package org.attune.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attune.analysis.FrameResult;
import org.attune.analysis.InterestPolicy;
import org.attune.analysis.TrackedFace;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.jspecify.annotations.Nullable;

/**
 * Accumulates results while the session runs. Each result stands for the time since the previous one, but at most one
 * second; anything longer is a gap, which is not measured. Thread-safe.
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

    /** @param startNanos start of the session, on the clock of the results' timestamps */
    public SessionRecorder(SessionInfo info, long startNanos) {
        this.info = info;
        this.startNanos = startNanos;
        this.lastNanos = startNanos;
        this.movedNanos = startNanos;
    }

    /**
     * Adds a result. Ignores results that are not newer than the last one, and any after
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
     * A repeated frame carries no new information. The next frame that differs stands for the whole time since the last
     * one, unless that is long enough to be a gap.
     */
    private void standStill(FrameResult result) {
        boolean gap = result.timestampNanos() - movedNanos > LONGEST_STEP_SECONDS * 1e9;
        standing = gap ? null : result;
        lastNanos = gap ? result.timestampNanos() : lastNanos;
    }

    /** Measures a pending standstill, because no further frame will end it. */
    private void endStandstill() {
        FrameResult last = standing;
        if (last != null) {
            measure(last);
        }
    }

    /**
     * Ignores results after this moment, on the results' clock, until {@link #resume}. The session's time keeps
     * running, because it follows the lecture.
     */
    public synchronized void pause(long nanos) {
        endStandstill();
        paused = true;
        pausedAt = nanos;
    }

    /** Measures again from this moment on. The first result stands for the time since then at most. */
    public synchronized void resume(long nanos) {
        paused = false;
        lastNanos = Math.max(lastNanos, nanos);
    }

    /**
     * Accounts for a time in which the computer slept and the results' clock stood still. The session's time includes
     * the sleep, so later results move back by that much and the time between is a gap.
     */
    public synchronized void slept(long nanos) {
        startNanos -= nanos;
    }

    /** @param middle the middle of the step, in seconds since the start; the bin at that time gets the whole step */
    private void add(Bin step, double middle) {
        int index = (int) (middle / SessionSummary.BIN_SECONDS);
        while (bins.size() <= index) {
            bins.add(Bin.EMPTY);
        }
        bins.set(index, bins.get(index).plus(step));
        total = total.plus(step);
    }

    /**
     * Adds a marker at this moment, on the results' clock, and replaces an earlier marker at the same moment. Ignored
     * after {@link SessionSummary#LONGEST_SECONDS}, or if the session already has {@link SessionSummary#MOST_MARKERS}
     * markers.
     */
    public synchronized void mark(long nanos, MarkerKind kind, String text) {
        markers.removeIf(marker -> marker.seconds() == milliseconds(seconds(nanos)));
        if (markers.size() < SessionSummary.MOST_MARKERS && seconds(nanos) <= SessionSummary.LONGEST_SECONDS) {
            markers.add(new Marker(milliseconds(seconds(nanos)), kind, text));
        }
    }

    /** Takes back the marker that was added last; empty when there is none. */
    public synchronized Optional<Marker> takeBackMark() {
        return markers.isEmpty() ? Optional.empty() : Optional.of(markers.removeLast());
    }

    /**
     * The sum of all bins so far. Kept up to date because the live screen asks for it four times a second, and summing
     * takes longer the longer the session lasts.
     */
    public synchronized Bin total() {
        return total;
    }

    /** How long the session has lasted at this moment, on the results' clock. */
    public double seconds(long nanos) {
        return Math.max(0, nanos - startNanos) / 1e9;
    }

    /** The bins so far, starting with index {@code from}, rounded to whole milliseconds. */
    public synchronized List<Bin> bins(int from) {
        return bins.stream().skip(from).map(Bin::rounded).toList();
    }

    public synchronized List<Marker> markers() {
        return List.copyOf(markers);
    }

    /** @param endNanos end of the session, on the results' clock */
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

    /** Counted faces share the time equally, so a full room has no more weight than one learner. */
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
