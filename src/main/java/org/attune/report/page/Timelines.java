package org.attune.report.page;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.chart.Chart;
import org.attune.report.LookAgain;
import org.attune.session.SessionSummary;

/** The chart of a session over time; right below it, and in its room, the minutes that are worth another look. */
final class Timelines {
    private Timelines() {}

    static Region build(Chart chart, SessionSummary summary) {
        String again = LookAgain.line(summary);
        Region timeline = again.isEmpty() ? new ChartView(chart, "timeline") : with(again, chart);
        VBox.setVgrow(timeline, Priority.ALWAYS);
        return timeline;
    }

    private static Region with(String again, Chart chart) {
        ChartView plane = new ChartView(chart, "plane");
        VBox.setVgrow(plane, Priority.ALWAYS);
        VBox timeline = new VBox(plane, WrappingLabel.of("again", again));
        timeline.getStyleClass().add("timeline");
        return timeline;
    }
}
