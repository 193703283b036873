package org.attune.report.chart;

import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.session.SessionSummary;

/**
 * Of a session of presence only: the share of each bin with a face in view, gaps, markers and what the learner said.
 */
public record PresenceTimeline(SessionSummary summary) implements Chart {

    @Override
    public Drawing draw(double width, double height) {
        SessionPlot session = new SessionPlot(summary, width, height, 0);
        return Drawing.of(width, height, Stream.of(session.axes(),
                Stream.of(session.bars("presence", bin -> share(bin, session)), session.notMeasured()),
                session.flags(), session.said()).flatMap(shapes -> shapes));
    }

    private double share(int bin, SessionPlot session) {
        return Math.min(1, summary.bins().get(bin).measuredSeconds() / session.length(bin));
    }
}
