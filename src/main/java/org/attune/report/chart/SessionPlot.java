package org.attune.report.chart;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.chart.MarkerFlag;
import org.attune.chart.PathBuilder;
import org.attune.chart.Shape;
import org.attune.chart.TimePlot;
import org.attune.report.Durations;
import org.attune.report.Percentages;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;

/** What the timelines of both kinds of session have in common: bars, what was not measured, axes and markers. */
final class SessionPlot {
    private static final int BIN = SessionSummary.BIN_SECONDS;
    private static final double BETWEEN_BARS = 0.6;
    private static final double NARROWEST_BAR = 0.5;

    private final SessionSummary summary;
    private final TimePlot plot;
    private final SaidRow said;
    private final double below;

    /** @param below height that is left free between the plane and what is under it: signs and times */
    SessionPlot(SessionSummary summary, double width, double height, double below) {
        this.summary = summary;
        this.said = new SaidRow(summary);
        this.below = below + said.height();
        this.plot = TimePlot.in(width, height, summary.seconds(), TimePlot.FLAGS, TimePlot.TIMES + this.below);
    }

    TimePlot plot() {
        return plot;
    }

    Stream<Shape> axes() {
        return Stream.concat(plot.grid(Percentages::text), plot.times(1, below, Durations::clock));
    }

    /** All bars in one path: a day has 8,640 of them. */
    Shape bars(String style, IntToDoubleFunction share) {
        PathBuilder bars = new PathBuilder();
        bins(bin -> summary.bins().get(bin).isMeasured()).forEach(bin -> {
            double left = plot.x(from(bin));
            double right = Math.max(left + NARROWEST_BAR, plot.x(to(bin)) - BETWEEN_BARS);
            bars.slab(left, right, plot.bottom(), plot.y(share.applyAsDouble(bin)));
        });
        return bars.path(style);
    }

    Shape notMeasured() {
        PathBuilder gaps = new PathBuilder();
        bins(bin -> !summary.bins().get(bin).isMeasured())
                .forEach(bin -> gaps.slab(plot.x(from(bin)), plot.x(to(bin)), plot.bottom(), plot.top()));
        return gaps.path("not-measured");
    }

    Stream<Shape> flags() {
        return MarkerFlag.draw(summary.markers(MarkerKind.NOTE).stream()
                .map(marker -> new MarkerFlag(marker.seconds(), marker.text())).toList(), plot);
    }

    Stream<Shape> said() {
        return said.draw(plot, plot.bottom() + below);
    }

    /** How long a bin is in seconds: the last may be shorter. */
    double length(int bin) {
        return to(bin) - from(bin);
    }

    /** The moment in the middle of a bin. */
    double middle(int bin) {
        return (from(bin) + to(bin)) / 2;
    }

    private static double from(int bin) {
        return bin * (double) BIN;
    }

    private double to(int bin) {
        return Math.min(from(bin) + BIN, summary.seconds());
    }

    private IntStream bins(IntPredicate which) {
        return IntStream.range(0, summary.bins().size()).filter(which);
    }
}
