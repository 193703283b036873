package org.attune.report;

import java.util.List;
import org.attune.analysis.Verdict;
import org.attune.session.Bin;
import org.attune.session.Curve;
import org.attune.session.Dip;
import org.attune.session.Marker;
import org.attune.session.SessionSummary;

/** The share that looked interested over time, as the page shows it: bars, curve, gaps, dips and markers. */
final class SvgTimeline {
    private static final double TOP = 30;
    private static final double BOTTOM = 270;
    private static final double HEIGHT = 300;
    private static final double CHARACTER = 7.5;
    private static final int LONGEST_LABEL = 24;

    private final SessionSummary summary;
    private final SvgTimeAxis axis;
    private final List<Double> curve;
    private final List<Dip> dips;
    private final Svg svg;

    private SvgTimeline(SessionSummary summary) {
        this.summary = summary;
        this.axis = new SvgTimeAxis(summary.seconds());
        this.curve = Curve.of(summary.bins());
        this.dips = Dip.of(curve, Headline.SHORTEST_DIP);
        this.svg = new Svg(SvgTimeAxis.WIDTH, HEIGHT, sentence());
    }

    static String of(SessionSummary summary) {
        return new SvgTimeline(summary).draw();
    }

    private String sentence() {
        String length = Durations.words(summary.seconds());
        return dips.isEmpty()
                ? Words.text("chart.timeline", length)
                : Words.text("chart.timeline.dips", length,
                        String.join(", ", dips.stream().map(dip -> Minutes.of(dip).words()).toList()));
    }

    private String draw() {
        svg.hatch("gap");
        for (int percent = 0; percent <= 100; percent += 25) {
            svg.line(SvgTimeAxis.LEFT, y(percent / 100.0), SvgTimeAxis.RIGHT, y(percent / 100.0), "grid");
            svg.text(SvgTimeAxis.LEFT - 8, y(percent / 100.0) + 4, Words.percent(percent), "tick end");
        }
        svg.path(bars(true), "bars").path(bars(false), "not-measured").path(line(), "curve");
        axis.draw(svg, BOTTOM + 20);
        drawMarkers();
        dips.forEach(this::drawDip);
        return svg.end();
    }

    /** All bars in one path: a day has 8,640 of them. */
    private String bars(boolean measured) {
        StringBuilder path = new StringBuilder();
        for (int index = 0; index < summary.bins().size(); index++) {
            Bin bin = summary.bins().get(index);
            if (bin.isMeasured() == measured) {
                double from = index * (double) SessionSummary.BIN_SECONDS;
                double to = Math.min(from + SessionSummary.BIN_SECONDS, summary.seconds());
                path.append(axis.slab(from, to, BOTTOM, y(measured ? bin.share(Verdict.INTERESTED) : 1)));
            }
        }
        return path.toString();
    }

    private String line() {
        StringBuilder path = new StringBuilder();
        for (int index = 0; index < curve.size(); index++) {
            if (!curve.get(index).isNaN()) {
                boolean starts = index == 0 || curve.get(index - 1).isNaN();
                path.append(Svg.at(starts ? 'M' : 'L', axis.middle(index), y(curve.get(index))));
            }
        }
        return path.toString();
    }

    /**
     * A label is cut where the next marker begins, and left out where there is no room; the table of markers has them
     * all.
     */
    private void drawMarkers() {
        List<Marker> markers = summary.markers();
        for (int index = 0; index < markers.size(); index++) {
            double x = axis.x(markers.get(index).seconds());
            double next = index + 1 < markers.size() ? axis.x(markers.get(index + 1).seconds()) : SvgTimeAxis.WIDTH;
            svg.line(x, TOP - 20, x, BOTTOM, "marker");
            svg.text(x + 4, TOP - 10, cut(markers.get(index).text(), (int) ((next - x) / CHARACTER)), "flag");
        }
    }

    private static String cut(String text, int room) {
        int most = Math.min(room, LONGEST_LABEL);
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return most < 3 ? "" : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private void drawDip(Dip dip) {
        double x = axis.middle(dip.lowest());
        boolean leftSide = x > SvgTimeAxis.WIDTH - 100;
        svg.circle(x, y(dip.share()), 6, "dip");
        svg.text(leftSide ? x - 10 : x + 10, y(dip.share()) + 18, Minutes.of(dip).labelled(),
                leftSide ? "dip-label end" : "dip-label");
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }
}
