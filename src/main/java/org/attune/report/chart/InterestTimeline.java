package org.attune.report.chart;

import java.util.List;
import java.util.stream.Stream;
import org.attune.analysis.Verdict;
import org.attune.chart.Chart;
import org.attune.chart.DipMark;
import org.attune.chart.Drawing;
import org.attune.chart.PathBuilder;
import org.attune.chart.Shape;
import org.attune.report.Headline;
import org.attune.report.TimeRange;
import org.attune.session.Curve;
import org.attune.session.Dip;
import org.attune.session.SessionSummary;

/**
 * The share that looked interested: a bar for each bin, the one-minute curve, gaps, dips and markers. The times of the
 * dips are in the list below it.
 */
public record InterestTimeline(SessionSummary summary, List<Double> curve, List<Dip> dips) implements Chart {

    public static InterestTimeline of(SessionSummary summary) {
        List<Double> curve = Curve.through(summary.bins());
        return new InterestTimeline(summary, curve, Dip.of(curve, Headline.SHORTEST_DIP));
    }

    @Override
    public Drawing draw(double width, double height) {
        SessionPlot session = new SessionPlot(summary, width, height, 0);
        List<DipMark> marks = dips.stream().map(dip -> mark(dip, session)).toList();
        return Drawing.of(width, height, Stream.of(session.axes(),
                Stream.of(session.bars("bars", bin -> summary.bins().get(bin).share(Verdict.INTERESTED)),
                        session.notMeasured()),
                DipMark.shades(marks, session.plot()), Stream.of(line(session)), session.flags(),
                DipMark.draw(marks, session.plot()), session.said()).flatMap(shapes -> shapes));
    }

    private Shape line(SessionPlot session) {
        PathBuilder line = new PathBuilder();
        for (int bin = 0; bin < curve.size(); bin++) {
            if (!curve.get(bin).isNaN()) {
                double x = session.plot().x(session.middle(bin));
                double y = session.plot().y(curve.get(bin));
                boolean starts = bin == 0 || curve.get(bin - 1).isNaN();
                line = starts ? line.moveTo(x, y) : line.lineTo(x, y);
            }
        }
        return line.path("curve");
    }

    private DipMark mark(Dip dip, SessionPlot session) {
        TimeRange time = TimeRange.of(dip, summary);
        return new DipMark(time.from(), time.to(), session.middle(dip.lowest()), dip.share(), "");
    }
}
