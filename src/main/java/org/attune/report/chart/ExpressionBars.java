package org.attune.report.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.Shape;
import org.attune.classification.Emotion;
import org.attune.config.Palette;
import org.attune.report.Percentages;
import org.attune.session.Bin;

/** The seven expressions' totals; each bar's name ends with its percentage. */
public record ExpressionBars(Bin total) implements Chart {
    private static final double NAMES = 96;
    private static final double BELOW = 12;
    private static final double THICKNESS = 0.66;
    private static final double SMALLEST_LONGEST = 0.1;

    @Override
    public Drawing draw(double width, double height) {
        double unit = Math.max(0, width - NAMES) / longest();
        double bottom = Math.max(0, height - BELOW);
        Shape base = new Shape.Line(NAMES, 0, NAMES, bottom, "base");
        return Drawing.of(width, height, Stream.concat(Stream.of(base), Arrays.stream(Emotion.values())
                .flatMap(emotion -> bar(emotion, unit, bottom / Emotion.values().length))));
    }

    private Stream<Shape> bar(Emotion emotion, double unit, double row) {
        double middle = (emotion.ordinal() + 0.5) * row;
        List<Integer> percentages = total.expressionPercentages();
        String name = emotion.words() + "  " + Percentages.text(percentages.get(emotion.ordinal()));
        return Stream.of(
                new Shape.Text(NAMES - 10, middle + 4, name, Shape.Anchor.END, "bar-name"),
                new Shape.Rectangle(NAMES, middle - THICKNESS * row / 2, unit * total.share(emotion), THICKNESS * row,
                        "bar " + Palette.of(emotion).styleClass()));
    }

    private double longest() {
        return Math.max(SMALLEST_LONGEST, Arrays.stream(Emotion.values()).mapToDouble(total::share).max().orElse(0));
    }
}
