package org.attune.classroom.page;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.PathBuilder;
import org.attune.chart.Shape;
import org.attune.chart.TimePlot;
import org.attune.classroom.LectureMinute;
import org.attune.classroom.LectureView;

/** Shows how many learners were measured in each minute, pale where there are too few for a figure. */
record CoverageStrip(LectureView view) implements Chart {
    private static final double HALF_A_LABEL = 6;
    private static final double BETWEEN_BARS = 0.8;

    @Override
    public Drawing draw(double width, double height) {
        TimePlot plot = TimePlot.in(width, height, 60.0 * view.minutes().size(), HALF_A_LABEL, HALF_A_LABEL);
        return Drawing.of(width, height,
                Stream.concat(plot.grid(100, share -> String.valueOf(share * view.learners() / 100)), Stream.of(
                        bars("enough", LectureMinute::isShown, plot),
                        bars("too-few", minute -> !minute.isShown(), plot))));
    }

    private Shape bars(String style, Predicate<LectureMinute> which, TimePlot plot) {
        PathBuilder bars = new PathBuilder();
        view.minutes().stream().filter(which).forEach(minute -> bars.slab(plot.x(60.0 * minute.minute()),
                plot.x(60.0 * minute.minute() + 60) - BETWEEN_BARS, plot.bottom(),
                plot.y((double) minute.learners() / view.learners())));
        return bars.path(style);
    }
}
