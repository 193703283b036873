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
import org.attune.classroom.Messages;
import org.attune.classroom.PresenceMinute;
import org.attune.classroom.PresenceView;

/**
 * Shows how many learners were in view minute by minute, with gaps, the minutes with clearly fewer, and markers.
 *
 * @param markers to show
 * @param length of the axis in minutes, which several lectures may share
 * @param whole number of learners at the top
 * @param times whether they are below it
 */
record InViewTimeline(PresenceView view, List<LectureMarker> markers, int length, int whole, boolean times)
        implements
            Chart {
    private static final double BETWEEN_BARS = 0.8;

    static InViewTimeline of(PresenceView view) {
        return new InViewTimeline(view, view.markers(), view.minutes().size(), view.learners(), true);
    }

    /** Without markers and times, one of several above each other. */
    static InViewTimeline row(PresenceView view, int length, int whole) {
        return new InViewTimeline(view, List.of(), length, whole, false);
    }

    @Override
    public Drawing draw(double width, double height) {
        double below = times && view.lows().isEmpty() ? 0 : DipMark.WORDS;
        TimePlot plot = TimePlot.in(width, height, 60.0 * length,
                markers.isEmpty() ? LectureTimeline.ABOVE : TimePlot.FLAGS, below + (times ? TimePlot.TIMES : 0));
        return Drawing.of(width, height, Stream.of(plot.counts(whole),
                times ? LectureTimeline.times(plot, below) : Stream.<Shape>of(), DipMark.shades(lows(), plot),
                Stream.of(gaps(plot), bars(plot)), MarkerFlag.draw(flags(), plot), DipMark.draw(lows(), plot))
                .flatMap(shapes -> shapes));
    }

    private Shape gaps(TimePlot plot) {
        PathBuilder gaps = new PathBuilder();
        view.minutes().stream().filter(minute -> !minute.isShown()).forEach(gap -> gaps.slab(
                plot.x(60.0 * gap.minute()), plot.x(60.0 * gap.minute() + 60), plot.bottom(), plot.top()));
        return gaps.path("not-measured");
    }

    private Shape bars(TimePlot plot) {
        PathBuilder bars = new PathBuilder();
        view.minutes().stream().filter(PresenceMinute::isShown).forEach(minute -> bars.slab(
                plot.x(60.0 * minute.minute()), plot.x(60.0 * minute.minute() + 60) - BETWEEN_BARS, plot.bottom(),
                plot.y((double) minute.inView() / whole)));
        return bars.path("presence");
    }

    private List<MarkerFlag> flags() {
        return markers.stream().map(marker -> new MarkerFlag(60.0 * marker.minute(), marker.title())).toList();
    }

    private List<DipMark> lows() {
        return view.lows().stream().map(low -> new DipMark(60.0 * low.from(), 60.0 * low.to(),
                60 * (low.lowest() + 0.5), (double) low.inView() / whole,
                Messages.text("presence.low", low.inView()))).toList();
    }
}
