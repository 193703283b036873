package org.attune.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.chart.Shape.Anchor;

/**
 * A time in which the curve of a chart is low: shaded, its lowest point ringed, and a text below the plane, where
 * neither lines nor hatching are; without one, nothing is below the plane.
 *
 * @param from in seconds
 * @param to in seconds
 * @param lowest moment, in seconds
 * @param share there, from 0 to 1
 */
public record DipMark(double from, double to, double lowest, double share, String words) {
    /** Room for the texts below a plane. */
    public static final double WORDS = 17;
    private static final double BASELINE = 13;
    private static final double RADIUS = 5.5;
    private static final double BETWEEN_WORDS = 12;
    /** More than what a letter takes on average, so that texts are never closer than they seem. */
    private static final double LETTER = 7;

    /** What the curve is painted over. */
    public static Stream<Shape> shades(List<DipMark> dips, TimePlot plot) {
        return dips.stream().map(dip -> new Shape.Rectangle(plot.x(dip.from), plot.top(),
                plot.x(dip.to) - plot.x(dip.from),
                plot.bottom() + (dip.words.isEmpty() ? 0 : WORDS) - plot.top(), "dip-time"));
    }

    /** What is painted over the curve. */
    public static Stream<Shape> draw(List<DipMark> dips, TimePlot plot) {
        double[] middles = middles(dips, plot);
        return IntStream.range(0, dips.size()).boxed().flatMap(index -> Stream.<Shape>of(
                new Shape.Circle(plot.x(dips.get(index).lowest), plot.y(dips.get(index).share), RADIUS, "dip"),
                new Shape.Text(middles[index], plot.bottom() + BASELINE, dips.get(index).words, Anchor.MIDDLE,
                        "dip-words")))
                .filter(shape -> !(shape instanceof Shape.Text text && text.text().isEmpty()));
    }

    /** Each text is under its dip, or beside the text before it, but never to the right of the chart. */
    private static double[] middles(List<DipMark> dips, TimePlot plot) {
        double[] middles = new double[dips.size()];
        double free = plot.x(0);
        for (int index = 0; index < middles.length; index++) {
            double half = dips.get(index).width() / 2;
            middles[index] = Math.max(free + half, plot.x((dips.get(index).from + dips.get(index).to) / 2));
            free = middles[index] + half + BETWEEN_WORDS;
        }
        double end = plot.right();
        for (int index = middles.length - 1; index >= 0; index--) {
            double half = dips.get(index).width() / 2;
            middles[index] = Math.min(middles[index], end - half);
            end = middles[index] - half - BETWEEN_WORDS;
        }
        return middles;
    }

    private double width() {
        return LETTER * words.length();
    }
}
