package org.attune.report.chart;

import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.PathBuilder;
import org.attune.chart.Shape;
import org.attune.session.MarkerKind;

/** The sign of what a learner said: each has a shape of its own, so that they differ in gray, too. */
public record SaidSign(MarkerKind kind) implements Chart {
    /** Width and height, in pixels. */
    public static final double SIZE = 14;
    private static final double HALF = 6;

    /** Alone in its room, for a key. */
    @Override
    public Drawing draw(double width, double height) {
        return Drawing.of(width, height, at(width / 2, height / 2));
    }

    /** @param x of its middle; {@code y} alike */
    public Stream<Shape> at(double x, double y) {
        return switch (kind) {
            case LOST -> Stream.of(new PathBuilder().moveTo(x - HALF, y - HALF + 1).lineTo(x + HALF, y - HALF + 1)
                    .lineTo(x, y + HALF).close().path("said"));
            case CLEAR -> Stream.of(new PathBuilder().moveTo(x - HALF, y).lineTo(x - HALF + 2, y - 2)
                    .lineTo(x - 1.5, y + 0.5).lineTo(x + HALF - 2, y - HALF + 1).lineTo(x + HALF, y - HALF + 3)
                    .lineTo(x - 1.5, y + HALF - 1).close().path("said"));
            case QUESTION -> Stream.of(new Shape.Circle(x, y, HALF + 0.5, "said"),
                    new Shape.Text(x, y + 4, "?", Shape.Anchor.MIDDLE, "said-letter"));
            case NOTE -> Stream.empty();
        };
    }
}
