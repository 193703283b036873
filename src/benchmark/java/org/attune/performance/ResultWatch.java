package org.attune.performance;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.attune.analysis.Explaining;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.FrameResult;
import org.attune.capture.Frame;
import org.jspecify.annotations.Nullable;

/**
 * How old a frame is when the pulse that draws its result has laid everything out; what remains then is drawing itself.
 */
final class ResultWatch extends AnimationTimer {
    private final List<Double> ages = new ArrayList<>();
    private volatile @Nullable FrameResult analyzed;
    private @Nullable FrameResult drawnNow;
    private @Nullable FrameResult drawn;

    /** The same analyzer, watched. */
    FrameAnalyzer over(FrameAnalyzer analyzer) {
        return new FrameAnalyzer() {
            @Override
            public FrameResult analyze(Frame frame) {
                FrameResult result = analyzer.analyze(frame);
                analyzed = result;
                return result;
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
            public void close() {
                analyzer.close();
            }
        };
    }

    /** Counts from now on. */
    void follow(javafx.scene.Scene scene) {
        scene.addPostLayoutPulseListener(this::laidOut);
    }

    @Override
    public void handle(long now) {
        drawnNow = analyzed;
    }

    private void laidOut() {
        FrameResult result = drawnNow;
        if (result != null && result != drawn) {
            drawn = result;
            synchronized (ages) {
                ages.add((System.nanoTime() - result.timestampNanos()) / 1e6);
            }
        }
    }

    /** How many were drawn. */
    int results() {
        synchronized (ages) {
            return ages.size();
        }
    }

    /** In milliseconds; of so large a share of the results that age or less. */
    double age(double share) {
        synchronized (ages) {
            List<Double> sorted = ages.stream().sorted().toList();
            return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        }
    }
}
