package org.attune.report;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.StringConverter;
import org.attune.analysis.Verdict;
import org.attune.config.Palette;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** A column for each stretch of the session: the verdicts' shares on top of each other, or gray where nothing was measured. */
final class TimelineChart extends XYChart<Number, Number> {
    private static final Verdict[] FROM_BELOW = {Verdict.INTERESTED, Verdict.UNCLEAR, Verdict.NOT_INTERESTED};

    private final List<Slab> slabs = new ArrayList<>();

    /** A coloured rectangle in the chart's own units: seconds and percent. */
    private record Slab(Rectangle shape, double from, double to, double bottom, double top) {
    }

    TimelineChart(SessionSummary summary) {
        super(timeAxis(summary.seconds()), percentAxis());
        getStyleClass().add("timeline");
        setAnimated(false);
        setLegendVisible(false);
        setData(FXCollections.observableArrayList());
        int width = SessionSummary.BIN_SECONDS;
        List<Bin> bins = summary.bins();
        for (int index = 0; index < bins.size(); index++) {
            addColumn(bins.get(index), index * width, Math.min((index + 1) * width, Math.max(1, summary.seconds())));
        }
        slabs.forEach(slab -> getPlotChildren().add(slab.shape));
    }

    @Override
    protected void layoutPlotChildren() {
        for (Slab slab : slabs) {
            double left = getXAxis().getDisplayPosition(slab.from);
            double right = getXAxis().getDisplayPosition(slab.to);
            double top = getYAxis().getDisplayPosition(slab.top);
            slab.shape.setX(left);
            slab.shape.setY(top);
            slab.shape.setWidth(Math.max(0.5, right - left - 0.5));
            slab.shape.setHeight(getYAxis().getDisplayPosition(slab.bottom) - top);
        }
    }

    private void addColumn(Bin bin, double from, double to) {
        if (!bin.isMeasured()) {
            addSlab(Palette.NOT_MEASURED, from, to, 0, 100);
            return;
        }
        double bottom = 0;
        for (Verdict verdict : FROM_BELOW) {
            double top = bottom + 100 * bin.share(verdict);
            if (top > bottom) {
                addSlab(Palette.of(verdict), from, to, bottom, top);
            }
            bottom = top;
        }
    }

    private void addSlab(Palette color, double from, double to, double bottom, double top) {
        slabs.add(new Slab(new Rectangle(0, 0, Color.web(color.hex())), from, to, bottom, top));
    }

    private static NumberAxis timeAxis(double seconds) {
        double end = Math.max(1, seconds);
        NumberAxis axis = new NumberAxis(0, end, tick(end));
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new Labels() {
            @Override
            public String toString(Number at) {
                return Durations.clock(Math.round(at.doubleValue()));
            }
        });
        return axis;
    }

    private static double tick(double seconds) {
        double[] ticks = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600};
        for (double tick : ticks) {
            if (seconds / tick <= 12) {
                return tick;
            }
        }
        return seconds / 12;
    }

    private static NumberAxis percentAxis() {
        NumberAxis axis = new NumberAxis(0, 100, 25);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new Labels() {
            @Override
            public String toString(Number at) {
                return at.intValue() + " %";
            }
        });
        return axis;
    }

    private abstract static class Labels extends StringConverter<Number> {
        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException("labels are only shown");
        }
    }

    // The columns do not change once shown, so there is nothing to do when series do.

    @Override
    protected void dataItemAdded(Series<Number, Number> series, int index, Data<Number, Number> item) {
    }

    @Override
    protected void dataItemRemoved(Data<Number, Number> item, Series<Number, Number> series) {
    }

    @Override
    protected void dataItemChanged(Data<Number, Number> item) {
    }

    @Override
    protected void seriesAdded(Series<Number, Number> series, int index) {
    }

    @Override
    protected void seriesRemoved(Series<Number, Number> series) {
    }
}
