package org.attune.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.PathBuilder;
import org.attune.chart.Shape;
import org.attune.chart.TimePlot;
import org.attune.classification.Emotion;
import org.attune.config.Palette;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.Percentages;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/**
 * A row for each of the seven expressions over time, the darker the larger its share: all in one colour, so that a page
 * printed in gray tells the same.
 *
 * @param times whether times are below it; else it is under another chart that has them
 */
public record ExpressionStrip(SessionSummary summary, boolean times) implements Chart {
    /** Percent, from which a row is one shade darker. */
    public static final List<Integer> SHADES = List.of(3, 10, 25, 50);
    private static final double BELOW = 4;
    private static final int MOST_COLUMNS = 360;
    private static final double BETWEEN_ROWS = 1;
    private static final double CHIP = 7;
    private static final double BESIDE_CHIP = 4;
    private static final double LETTERS_MIDDLE = 3.5;
    private static final List<Emotion> FROM_ABOVE = List.of(Emotion.NEUTRAL, Emotion.HAPPY, Emotion.SURPRISE,
            Emotion.SAD, Emotion.ANGRY, Emotion.FEAR, Emotion.DISGUST);

    /** The style of what has at least this share. */
    public static String style(int shade) {
        return "shade-" + SHADES.get(shade);
    }

    /** What that style means. */
    public static String words(int shade) {
        String share = Percentages.text((long) SHADES.get(shade));
        return shade == 0 ? Messages.text("strip.from", share) : share;
    }

    @Override
    public Drawing draw(double width, double height) {
        TimePlot plot = TimePlot.in(width, height, summary.seconds(), 0, times ? TimePlot.TIMES : BELOW);
        return Drawing.of(width, height, Stream.of(
                FROM_ABOVE.stream().flatMap(emotion -> row(emotion, plot)), shades(plot), Stream.of(gaps(plot)),
                times ? plot.times(1, 0, Durations::clock) : Stream.<Shape>of()).flatMap(shapes -> shapes));
    }

    /** The name, a patch in the colour that the expression has everywhere, and an empty row. */
    private static Stream<Shape> row(Emotion emotion, TimePlot plot) {
        double left = plot.x(0);
        double middle = (top(emotion, plot) + bottom(emotion, plot)) / 2;
        double chip = left - BESIDE_CHIP - CHIP;
        return Stream.of(
                new Shape.Text(chip - BESIDE_CHIP, middle + LETTERS_MIDDLE, emotion.words(), Shape.Anchor.END,
                        "row-name"),
                new Shape.Rectangle(chip, middle - CHIP / 2, CHIP, CHIP, "chip " + Palette.of(emotion).styleClass()),
                new Shape.Rectangle(left, top(emotion, plot), plot.right() - left,
                        bottom(emotion, plot) - top(emotion, plot), "row"));
    }

    /** A path for each shade. */
    private Stream<Shape> shades(TimePlot plot) {
        List<PathBuilder> shades = SHADES.stream().map(shade -> new PathBuilder()).toList();
        for (double from = 0; from < summary.seconds(); from += step()) {
            Bin column = column(from);
            for (Emotion emotion : column.isMeasured() ? FROM_ABOVE : List.<Emotion>of()) {
                int reached = (int) SHADES.stream().filter(shade -> column.share(emotion) >= shade / 100.0).count();
                if (reached > 0) {
                    shades.get(reached - 1).slab(plot.x(from), plot.x(to(from)), bottom(emotion, plot),
                            top(emotion, plot));
                }
            }
        }
        return IntStream.range(0, shades.size()).mapToObj(shade -> shades.get(shade).path(style(shade)));
    }

    private static double top(Emotion emotion, TimePlot plot) {
        return plot.top() + FROM_ABOVE.indexOf(emotion) * (plot.bottom() - plot.top()) / FROM_ABOVE.size();
    }

    private static double bottom(Emotion emotion, TimePlot plot) {
        double next = plot.top() + (FROM_ABOVE.indexOf(emotion) + 1) * (plot.bottom() - plot.top()) / FROM_ABOVE.size();
        return Math.max(top(emotion, plot), next - BETWEEN_ROWS);
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
