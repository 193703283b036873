package org.attune.ui.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.PathBuilder;
import org.attune.chart.Shape;
import org.attune.chart.TimePlot;
import org.attune.report.ClockTimes;
import org.attune.report.Percentages;
import org.attune.storage.StoredReport;

/** Shares by session, evenly spaced, over the learner's own median and middle half; to be drawn of some sessions. */
final class TrendChart implements Chart {
    private static final double ABOVE = 8;
    private static final double BETWEEN_DATES = 90;
    private static final double LARGEST = 4.5;
    private static final double SMALLEST = 1.5;

    private final Trend trend;
    private final List<Boolean> compared;

    TrendChart(Trend trend) {
        this.trend = trend;
        this.compared = trend.sessions().stream().map(trend::isCompared).toList();
    }

    /** The plane; its moments are the sessions' numbers from 0 on. */
    TimePlot plot(double width, double height) {
        return TimePlot.in(width, height, count() - 1, ABOVE, TimePlot.TIMES);
    }

    @Override
    public Drawing draw(double width, double height) {
        TimePlot plot = plot(width, height);
        Shape band = new PathBuilder().slab(plot.x(0), plot.right(), plot.y(trend.quantile(0.25)),
                plot.y(trend.quantile(0.75))).path("middle-half");
        Shape median = new Shape.Line(plot.x(0), plot.y(trend.quantile(0.5)), plot.right(),
                plot.y(trend.quantile(0.5)), "median");
        return Drawing.of(width, height, Stream.of(Stream.of(band), plot.grid(50, Percentages::text),
                Stream.of(median, line(plot)), points(plot), dates(plot)).flatMap(shapes -> shapes));
    }

    private Shape line(TimePlot plot) {
        PathBuilder line = new PathBuilder();
        boolean begun = false;
        for (int index = 0; index < count(); index++) {
            if (compared.get(index)) {
                double y = plot.y(trend.sessions().get(index).share());
                line = begun ? line.lineTo(plot.x(index), y) : line.moveTo(plot.x(index), y);
                begun = true;
            }
        }
        return line.path("curve");
    }

    private Stream<Shape> points(TimePlot plot) {
        double radius = Math.clamp((plot.x(1) - plot.x(0)) / 3, SMALLEST, LARGEST);
        return IntStream.range(0, count()).mapToObj(index -> new Shape.Circle(plot.x(index),
                plot.y(trend.sessions().get(index).share()), radius, compared.get(index) ? "session" : "other"));
    }

    private Stream<Shape> dates(TimePlot plot) {
        int step = Math.max(1, (int) Math.ceil(BETWEEN_DATES / (plot.x(1) - plot.x(0))));
        List<Shape> dates = new ArrayList<>();
        for (int index = 0; index < count(); index += step) {
            dates.add(new Shape.Text(plot.x(index), plot.bottom() + 21, date(trend.sessions().get(index)),
                    Shape.Anchor.MIDDLE, "tick"));
        }
        return dates.stream();
    }

    private String date(StoredReport session) {
        boolean oneYear = trend.sessions().getFirst().start().getYear() == trend.sessions().getLast().start().getYear();
        return ClockTimes.written(oneYear ? "d MMM" : "d MMM yyyy", session.start());
    }

    private int count() {
        return trend.sessions().size();
    }
}
