package org.attune.classroom.page;

import java.util.List;
import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.DipMark;
import org.attune.chart.Drawing;
import org.attune.chart.MarkerFlag;
import org.attune.chart.PathBuilder;
import org.attune.chart.Shape;
import org.attune.chart.TimePlot;
import org.attune.classroom.LectureMarker;
import org.attune.classroom.LectureMinute;
import org.attune.classroom.LectureView;
import org.attune.classroom.Messages;
import org.attune.report.Percentages;

/**
 * Shows the median learner minute by minute, the middle half of the class as a band, and gaps, dips and markers.
 *
 * @param markers to show
 * @param length of the axis in minutes, which several lectures may share
 * @param times whether they are below it
 */
record LectureTimeline(LectureView view, List<LectureMarker> markers, int length, boolean times) implements Chart {
    static final double ABOVE = 8;

    static LectureTimeline of(LectureView view) {
        return new LectureTimeline(view, view.markers(), view.minutes().size(), true);
    }

    /** Without markers and times, one of several above each other. */
    static LectureTimeline row(LectureView view, int length) {
        return new LectureTimeline(view, List.of(), length, false);
    }

    /** The times below several rows. */
    static Chart axis(int length) {
        return (width, height) -> Drawing.of(width, height,
                times(TimePlot.in(width, height, 60.0 * length, 0, height), 0));
    }

    @Override
    public Drawing draw(double width, double height) {
        double below = times && view.dips().isEmpty() ? 0 : DipMark.WORDS;
        TimePlot plot = TimePlot.in(width, height, 60.0 * length, markers.isEmpty() ? ABOVE : TimePlot.FLAGS,
                below + (times ? TimePlot.TIMES : 0));
        List<ShownRange> runs = ShownRange.of(view.minutes());
        return Drawing.of(width, height, Stream.of(plot.grid(Percentages::text),
                times ? times(plot, below) : Stream.<Shape>of(), Stream.of(gaps(plot), band(runs, plot)),
                DipMark.shades(dips(), plot), Stream.of(line(runs, plot)), MarkerFlag.draw(flags(), plot),
                DipMark.draw(dips(), plot)).flatMap(shapes -> shapes));
    }

    /** Labels times as "10 min", because "10:00" could also be a time of day. */
    static Stream<Shape> times(TimePlot plot, double below) {
        return plot.times(60, below, seconds -> Messages.text("timeline.minutes", Math.round(seconds / 60.0)));
    }

    private Shape gaps(TimePlot plot) {
        PathBuilder gaps = new PathBuilder();
        view.minutes().stream().filter(minute -> !minute.isShown()).forEach(gap -> gaps.slab(
                plot.x(60.0 * gap.minute()), plot.x(60.0 * gap.minute() + 60), plot.bottom(), plot.top()));
        return gaps.path("not-measured");
    }

    /** Spans from the start of the first minute to the end of the last one, so that a single minute is visible too. */
    private Shape band(List<ShownRange> runs, TimePlot plot) {
        PathBuilder band = new PathBuilder();
        for (ShownRange run : runs) {
            List<LectureMinute> shown = view.minutes().subList(run.from(), run.to());
            band.moveTo(plot.x(60.0 * run.from()), plot.y(shown.getFirst().upperQuartile()));
            shown.forEach(minute -> band.lineTo(middle(minute, plot), plot.y(minute.upperQuartile())));
            band.lineTo(plot.x(60.0 * run.to()), plot.y(shown.getLast().upperQuartile()));
            band.lineTo(plot.x(60.0 * run.to()), plot.y(shown.getLast().lowerQuartile()));
            shown.reversed().forEach(minute -> band.lineTo(middle(minute, plot), plot.y(minute.lowerQuartile())));
            band.lineTo(plot.x(60.0 * run.from()), plot.y(shown.getFirst().lowerQuartile())).close();
        }
        return band.path("band");
    }

    private Shape line(List<ShownRange> runs, TimePlot plot) {
        PathBuilder line = new PathBuilder();
        for (ShownRange run : runs) {
            List<LectureMinute> shown = view.minutes().subList(run.from(), run.to());
            line.moveTo(plot.x(60.0 * run.from()), plot.y(shown.getFirst().median()));
            shown.forEach(minute -> line.lineTo(middle(minute, plot), plot.y(minute.median())));
            line.lineTo(plot.x(60.0 * run.to()), plot.y(shown.getLast().median()));
        }
        return line.path("curve");
    }

    private static double middle(LectureMinute minute, TimePlot plot) {
        return plot.x(60 * (minute.minute() + 0.5));
    }

    private List<MarkerFlag> flags() {
        return markers.stream().map(marker -> new MarkerFlag(60.0 * marker.minute(), marker.title())).toList();
    }

    private List<DipMark> dips() {
        return view.dips().stream().map(dip -> new DipMark(60.0 * dip.from(), 60.0 * dip.to(),
                60 * (dip.lowest() + 0.5), dip.share(), Messages.text("timeline.dip", dip.behind(), dip.of())))
                .toList();
    }
}
