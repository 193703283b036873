package org.attune.report.chart;

import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.Shape;

/**
 * How much of a session was measured.
 *
 * @param share from 0 to 1
 */
public record MeasuredBar(double share) implements Chart {

    @Override
    public Drawing draw(double width, double height) {
        return Drawing.of(width, height, Stream.of(new Shape.Rectangle(0, 0, width, height, "round rest"),
                new Shape.Rectangle(0, 0, width * share, height, "round measured")));
    }
}
