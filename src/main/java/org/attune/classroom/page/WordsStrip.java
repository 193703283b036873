package org.attune.classroom.page;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.Shape;
import org.attune.chart.TimePlot;
import org.attune.classroom.ClassView;
import org.attune.classroom.OwnWords;
import org.attune.report.chart.SaidSign;

/** Shows what learners said themselves, a row for each kind: in which minutes five or more did, and how many. */
record WordsStrip(ClassView view) implements Chart {
    private static final double ROW = 18;
    private static final double BAR = 15;
    private static final double ROOM_FOR_NUMBER = 13;
    private static final double BESIDE = 16;

    double height() {
        return ROW * view.words().size();
    }

    @Override
    public Drawing draw(double width, double height) {
        TimePlot plot = TimePlot.in(width, height, 60.0 * view.facts().length(), 0, 0);
        return Drawing.of(width, height,
                IntStream.range(0, view.words().size()).boxed().flatMap(row -> row(row, plot)));
    }

    private Stream<Shape> row(int row, TimePlot plot) {
        OwnWords words = view.words().get(row);
        double top = row * ROW + (ROW - BAR) / 2;
        Stream<Shape> ground = Stream.of(
                new Shape.Rectangle(plot.x(0), top, plot.right() - plot.x(0), BAR, "row"));
        return Stream.of(ground, new SaidSign(words.kind()).at(plot.x(0) - BESIDE, top + BAR / 2),
                IntStream.range(0, words.minutes().size()).filter(minute -> words.minutes().get(minute) > 0).boxed()
                        .flatMap(minute -> bar(minute, words.minutes().get(minute), top, plot)))
                .flatMap(shapes -> shapes);
    }

    private static Stream<Shape> bar(int minute, int learners, double top, TimePlot plot) {
        double left = plot.x(60.0 * minute);
        double width = plot.x(60.0 * minute + 60) - left;
        Shape bar = new Shape.Rectangle(left, top, width - 1, BAR, "said");
        return width < ROOM_FOR_NUMBER
                ? Stream.of(bar)
                : Stream.of(bar, new Shape.Text(left + width / 2, top + BAR - 3.5, String.valueOf(learners),
                        Shape.Anchor.MIDDLE, "said-letter"));
    }
}
