package org.attune.analysis;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/** Also notices when no face is seen for a while, and why that may be. {@link #absence} is thread-safe. */
public final class AbsenceWatch implements FrameAnalyzer {
    /** Bending down for a pen needs no hint. */
    private static final double PATIENCE_SECONDS = 5;
    /** Whoever is cut off or too far away is soon found again; after this long the person has rather walked out. */
    private static final double STILL_THERE_SECONDS = 10;
    /** Without frames for this long, as in a pause, nobody knows; the slowest analysis has one every two seconds. */
    private static final double GAP_SECONDS = 3;

    private final FrameAnalyzer analyzer;
    private final HintDebouncer steady = new HintDebouncer();
    private final AtomicReference<@Nullable Absence> absence = new AtomicReference<>();
    private List<BoundingBox> faces = List.of();
    private double seen;
    private double last = Double.NEGATIVE_INFINITY;

    /** @param analyzer finds the faces; closed with this one */
    public AbsenceWatch(FrameAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public FrameResult analyze(Frame frame) {
        FrameResult result = analyzer.analyze(frame);
        double now = frame.timestampNanos() / 1e9;
        if (!result.boxes().isEmpty()) {
            seen = now;
            faces = result.boxes();
        } else if (now - last > GAP_SECONDS) {
            seen = now;
        }
        last = now;
        absence.set(result.boxes().isEmpty() ? since(seen, frame) : null);
        return result;
    }

    private @Nullable Absence since(double begin, Frame frame) {
        double now = frame.timestampNanos() / 1e9;
        List<BoundingBox> last = now - begin < STILL_THERE_SECONDS ? faces : List.of();
        FramingHint hint = steady.update(FramingHint.ofEmpty(frame, last), now);
        return now - begin >= PATIENCE_SECONDS ? new Absence(begin, now, hint) : null;
    }

    /**
     * Empty while a face is seen, for the first five seconds without one, and when no frame came lately.
     *
     * @param nanos now, as frames' time stamps
     */
    public Optional<Absence> absence(long nanos) {
        return Optional.ofNullable(absence.get()).filter(gone -> nanos / 1e9 - gone.until() <= GAP_SECONDS);
    }

    @Override
    public boolean canExplain(Explaining kind) {
        return analyzer.canExplain(kind);
    }

    @Override
    public void explain(Explaining kind) {
        analyzer.explain(kind);
    }

    @Override
    public void chooseLearner(int face) {
        analyzer.chooseLearner(face);
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
