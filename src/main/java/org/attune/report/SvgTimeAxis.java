package org.attune.report;

import java.util.stream.IntStream;
import org.attune.session.SessionSummary;

/** Where a moment of the session lies in a drawing. */
final class SvgTimeAxis {
    static final double WIDTH = 1000;
    static final double LEFT = 56;
    static final double RIGHT = 990;
    private static final int[] STEPS = {10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400};
    private static final int MOST_TICKS = 12;

    private final double seconds;

    SvgTimeAxis(double seconds) {
        this.seconds = seconds;
    }

    /** @param moment in seconds since the start */
    double x(double moment) {
        return LEFT + (seconds > 0 ? moment / seconds : 0) * (RIGHT - LEFT);
    }

    /** The middle of a bin, or of what there is of the last. */
    double middle(int bin) {
        double from = bin * (double) SessionSummary.BIN_SECONDS;
        return x((from + Math.min(from + SessionSummary.BIN_SECONDS, seconds)) / 2);
    }

    /** A filled part of a path, from one moment to another and from one height to another. */
    String slab(double from, double to, double bottom, double top) {
        return Svg.at('M', x(from), bottom) + Svg.at('V', top) + Svg.at('H', x(to)) + Svg.at('V', bottom) + "Z";
    }

    void draw(Svg svg, double baseline) {
        int step = IntStream.of(STEPS).filter(length -> seconds / length <= MOST_TICKS).findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        for (int moment = 0; moment <= seconds; moment += step) {
            svg.text(x(moment), baseline,
                    step < 60 ? Words.text("duration.seconds", moment) : Words.text("duration.minutes", moment / 60),
                    "tick middle");
        }
    }
}
