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
 */
record LectureTimeline(LectureView view, List<LectureMarker> markers, int length) implements Chart {

    static LectureTimeline of(LectureView view) {
        return new LectureTimeline(view, view.markers(), view.minutes().size());
    }

    /** Labels times as "10 min", because "10:00" could also be a time of day. */
    @Override
    public Drawing draw(double width, double height) {
        TimePlot plot = TimePlot.in(width, height, 60.0 * length, markers.isEmpty() ? 8 : TimePlot.FLAGS,
                TimePlot.TIMES);
        List<ShownRange> runs = ShownRange.of(view.minutes());
        return Drawing.of(width, height, Stream.of(plot.grid(Percentages::text),
                plot.times(60, seconds -> Messages.text("timeline.minutes", Math.round(seconds / 60.0))),
                Stream.of(gaps(plot), band(runs, plot), line(runs, plot)), MarkerFlag.draw(flags(), plot),
                dips().flatMap(dip -> dip.draw(plot))).flatMap(shapes -> shapes));
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

    private Stream<DipMark> dips() {
        return view.dips().stream().map(dip -> new DipMark(60 * (dip.lowest() + 0.5), dip.share(),
                Messages.text("timeline.dip", dip.behind(), dip.of())));
    }
}
