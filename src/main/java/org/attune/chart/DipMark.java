package org.attune.chart;

import java.util.stream.Stream;
import org.attune.chart.Shape.Anchor;

/**
 * The lowest point of a dip in a chart over time, and a text beside it.
 *
 * @param seconds where it is lowest
 * @param share there, from 0 to 1
 */
public record DipMark(double seconds, double share, String words) {
    private static final double RADIUS = 5.5;
    private static final double GAP = 10;
    /** The text is shorter than a quarter of a chart, so on this side it need not be measured. */
    private static final double TO_THE_LEFT = 0.75;

    /** In the last part of the chart the text is on the left. */
    public Stream<Shape> draw(TimePlot plot) {
        double x = plot.x(seconds);
        double y = plot.y(share);
        boolean left = seconds > TO_THE_LEFT * plot.seconds();
        return Stream.of(new Shape.Circle(x, y, RADIUS, "dip"),
                new Shape.Text(left ? x - GAP : x + GAP, y + 15, words, left ? Anchor.END : Anchor.START,
                        "dip-words"));
    }
}
