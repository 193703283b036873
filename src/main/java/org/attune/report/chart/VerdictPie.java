package org.attune.report.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attune.analysis.Verdict;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.PathBuilder;
import org.attune.chart.Shape;
import org.attune.config.Palette;
import org.attune.report.Percentages;

/**
 * The verdicts' shares of the measured time, each slice with its percentage on it.
 *
 * @param percentages in the order of {@link Verdict}; they add up to 100
 */
public record VerdictPie(List<Integer> percentages) implements Chart {
    private static final int SMALLEST_LABELLED = 6;
    private static final double LABEL_AT = 0.62;

    @Override
    public Drawing draw(double width, double height) {
        Circle circle = new Circle(width / 2, height / 2, Math.min(width, height) / 2 - 1);
        return Drawing.of(width, height,
                Stream.concat(Arrays.stream(Verdict.values()).map(which -> slice(which, circle)),
                        Arrays.stream(Verdict.values()).filter(which -> share(which) >= SMALLEST_LABELLED / 100.0)
                                .map(which -> label(which, circle))));
    }

    /** Two arcs, since one that ends where it begins draws nothing. */
    private Shape slice(Verdict verdict, Circle circle) {
        double from = before(verdict);
        double share = share(verdict);
        PathBuilder slice = new PathBuilder();
        if (share > 0) {
            double radius = circle.radius;
            if (share < 1) {
                slice.moveTo(circle.x, circle.y).lineTo(circle.x(from, radius), circle.y(from, radius));
            } else {
                // A line from the middle would show as a slit.
                slice.moveTo(circle.x(from, radius), circle.y(from, radius));
            }
            for (double to : List.of(from + share / 2, from + share)) {
                slice.arcTo(radius, circle.x(to, radius), circle.y(to, radius));
            }
            slice.close();
        }
        return slice.path("slice " + Palette.of(verdict).styleClass());
    }

    private Shape label(Verdict verdict, Circle circle) {
        double turn = before(verdict) + share(verdict) / 2;
        double radius = LABEL_AT * circle.radius;
        return new Shape.Text(circle.x(turn, radius), circle.y(turn, radius) + 5,
                Percentages.text(percentages.get(verdict.ordinal())), Shape.Anchor.MIDDLE,
                "on-" + Palette.of(verdict).styleClass());
    }

    private double share(Verdict verdict) {
        return percentages.get(verdict.ordinal()) / 100.0;
    }

    private double before(Verdict verdict) {
        return percentages.subList(0, verdict.ordinal()).stream().mapToInt(Integer::intValue).sum() / 100.0;
    }

    /** Angles are in turns, clockwise from the top. */
    private record Circle(double x, double y, double radius) {
        double x(double turn, double from) {
            return x + from * Math.sin(2 * Math.PI * turn);
        }

        double y(double turn, double from) {
            return y - from * Math.cos(2 * Math.PI * turn);
        }
    }
}
