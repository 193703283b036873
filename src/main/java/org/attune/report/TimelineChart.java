package org.attune.report;

import java.util.Collections;
import java.util.List;
import javafx.scene.chart.NumberAxis;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.attune.analysis.Verdict;
import org.attune.session.Bin;
import org.attune.session.Curve;
import org.attune.session.Dip;
import org.attune.session.SessionSummary;

/**
 * The share that looked interested: a bar for each bin, the one-minute curve, gaps, dips and markers. Of a session of
 * presence only: the share of each bin with a face in view, gaps and markers.
 */
final class TimelineChart extends TimeChart {
    private static final Color BAR = Color.web("#D5E6E4");
    private static final Color PRESENCE = Color.web("#A9B4C4");
    private static final int BIN = SessionSummary.BIN_SECONDS;

    private final List<Double> curve;
    private final Path line = new Path();
    private final List<MarkerFlag> flags;
    private final List<DipMark> dips;

    TimelineChart(SessionSummary summary) {
        super(summary.seconds(), 25);
        getStyleClass().add("timeline");
        line.getStyleClass().add("curve");
        List<Bin> bins = summary.bins();
        curve = summary.hasExpressions() ? Curve.of(bins) : Collections.nCopies(bins.size(), Double.NaN);
        for (int index = 0; index < bins.size(); index++) {
            if (bins.get(index).isMeasured()) {
                addBar(bins.get(index), index * BIN, Math.min((index + 1.0) * BIN, summary.seconds()),
                        summary.hasExpressions());
            }
        }
        addGaps(bins, summary.seconds());
        getPlotChildren().add(line);
        flags = summary.markers().stream().map(MarkerFlag::new).toList();
        getChartChildren().addAll(flags);
        dips = Dip.of(curve, Headline.SHORTEST_DIP).stream()
                .map(dip -> new DipMark(middle(dip.lowest()), dip.share(), Minutes.of(dip).labelled())).toList();
        dips.forEach(dip -> getPlotChildren().add(dip));
    }

    private void addBar(Bin bin, double from, double to, boolean estimates) {
        double share = estimates ? bin.share(Verdict.INTERESTED) : Math.min(1, bin.measuredSeconds() / (to - from));
        addSlab(estimates ? BAR : PRESENCE, from, to, 0, 100 * share);
    }

    private void addGaps(List<Bin> bins, double end) {
        for (int from = 0; from < bins.size(); from++) {
            int to = from;
            while (to < bins.size() && !bins.get(to).isMeasured()) {
                to++;
            }
            if (to > from) {
                addSlab(NOT_MEASURED, from * BIN, Math.min(to * BIN, end), 0, 100);
                from = to;
            }
        }
    }

    @Override
    protected double overlap() {
        return -0.6;
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        line.getElements().clear();
        for (int index = 0; index < curve.size(); index++) {
            if (!curve.get(index).isNaN()) {
                boolean starts = index == 0 || curve.get(index - 1).isNaN();
                double x = x(Math.min(middle(index), getXAxis().getUpperBound()));
                double y = y(100 * curve.get(index));
                line.getElements().add(starts ? new MoveTo(x, y) : new LineTo(x, y));
            }
        }
        layoutFlags();
        dips.forEach(mark -> mark.place(this));
    }

    /** The flags stand above the plot, which is clipped; so they lie on the chart itself. */
    private void layoutFlags() {
        for (int index = 0; index < flags.size(); index++) {
            double x = x(flags.get(index).seconds());
            double next = index + 1 < flags.size() ? x(flags.get(index + 1).seconds()) : getXAxis().getWidth();
            flags.get(index).place(x, y(0), next - x);
            flags.get(index).relocateOrigin(getXAxis().getLayoutX(), getYAxis().getLayoutY());
        }
    }

    private static double middle(int index) {
        return (index + 0.5) * BIN;
    }

    @Override
    public NumberAxis getXAxis() {
        return (NumberAxis) super.getXAxis();
    }
}
