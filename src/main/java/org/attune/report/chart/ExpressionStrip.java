package org.attune.report.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.PathBuilder;
import org.attune.chart.Shape;
import org.attune.chart.TimePlot;
import org.attune.classification.Emotion;
import org.attune.config.Palette;
import org.attune.report.Durations;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/**
 * The seven expressions' shares on top of each other over time, as a thin strip.
 *
 * @param times whether times are below it; else it is under another chart that has them
 */
public record ExpressionStrip(SessionSummary summary, boolean times) implements Chart {
    private static final double BELOW = 10;
    private static final int MOST_COLUMNS = 360;
    private static final List<Emotion> FROM_ABOVE = List.of(Emotion.NEUTRAL, Emotion.HAPPY, Emotion.SURPRISE,
            Emotion.SAD, Emotion.ANGRY, Emotion.FEAR, Emotion.DISGUST);

    @Override
    public Drawing draw(double width, double height) {
        TimePlot plot = TimePlot.in(width, height, summary.seconds(), 0, times ? TimePlot.TIMES : BELOW);
        List<Shape> shapes = new ArrayList<>(List.of(gaps(plot)));
        Map<Emotion, PathBuilder> areas = areas(plot);
        FROM_ABOVE.forEach(emotion -> shapes.add(areas.get(emotion).path(Palette.of(emotion).styleClass())));
        return Drawing.of(width, height,
                Stream.concat(shapes.stream(), times ? plot.times(1, Durations::clock) : Stream.of()));
    }

    /** Each column reaches to the bottom and covers those above it, so that no seam shows between two colours. */
    private Map<Emotion, PathBuilder> areas(TimePlot plot) {
        Map<Emotion, PathBuilder> areas = new EnumMap<>(Emotion.class);
        FROM_ABOVE.forEach(emotion -> areas.put(emotion, new PathBuilder()));
        for (double from = 0; from < summary.seconds(); from += step()) {
            Bin column = column(from);
            double top = 1;
            for (Emotion emotion : column.isMeasured() ? FROM_ABOVE : List.<Emotion>of()) {
                if (column.share(emotion) > 0) {
                    areas.get(emotion).slab(plot.x(from), plot.x(to(from)), plot.bottom(), plot.y(top));
                }
                top -= column.share(emotion);
            }
        }
        return areas;
    }

    private Shape gaps(TimePlot plot) {
        PathBuilder gaps = new PathBuilder();
        for (double from = 0; from < summary.seconds(); from += step()) {
            if (!column(from).isMeasured()) {
                gaps.slab(plot.x(from), plot.x(to(from)), plot.bottom(), plot.top());
            }
        }
        return gaps.path("not-measured");
    }

    private Bin column(double from) {
        return summary.between(from, to(from));
    }

    private double to(double from) {
        return Math.min(from + step(), summary.seconds());
    }

    /** A whole number of bins, in seconds. */
    private double step() {
        return SessionSummary.BIN_SECONDS * Math.max(1, Math.ceilDiv(summary.bins().size(), MOST_COLUMNS));
    }
}
