package org.attune.report.page;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.attune.chart.TimePlot;
import org.attune.session.SessionSummary;

/**
 * Where the chart over time is on a page, in pixels of the page's picture.
 *
 * @param plot whose left upper corner is at {@code left} and {@code top}
 */
public record TimelinePlace(TimePlot plot, double left, double top) {

    /** Of the page as {@link ReportImage#render(SessionSummary)} draws it; to be called on the JavaFX thread. */
    public static TimelinePlace of(SessionSummary summary) {
        ReportPage page = new ReportPage(summary);
        ReportImage.layOut(page);
        page.resize(ReportPage.WIDTH, ReportPage.HEIGHT);
        page.layout();
        Node chart = page.lookup(".timeline");
        Bounds bounds = chart.localToScene(chart.getLayoutBounds());
        return new TimelinePlace(TimePlot.in(bounds.getWidth(), bounds.getHeight(), summary.seconds(), TimePlot.FLAGS,
                TimePlot.TIMES), bounds.getMinX(), bounds.getMinY());
    }

    public boolean contains(double x, double y) {
        double moment = moment(x);
        return moment >= 0 && moment <= plot.seconds() && y >= upper() && y <= lower();
    }

    /** @return seconds since the start, which may be before it or after the end */
    public double moment(double x) {
        double start = x(0);
        return (x - start) * plot.seconds() / (x(plot.seconds()) - start);
    }

    /** @param moment in seconds since the start */
    public double x(double moment) {
        return ReportImage.PRINTED * (left + plot.x(moment));
    }

    public double upper() {
        return ReportImage.PRINTED * (top + plot.top());
    }

    public double lower() {
        return ReportImage.PRINTED * (top + plot.bottom());
    }
}
