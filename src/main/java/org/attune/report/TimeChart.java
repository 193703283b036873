package org.attune.report;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.util.StringConverter;
import org.attune.config.Palette;

/** A chart over a session's time, made of rectangles in the chart's own units: seconds to the right, percent up. */
public abstract class TimeChart extends XYChart<Number, Number> {
    private static final double[] TICKS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};

    /** Hatched, so that a gray print tells it from a pale bar. */
    protected static final Paint NOT_MEASURED = new LinearGradient(0, 0, 4, 4, false, CycleMethod.REPEAT,
            new Stop(0, Color.web(Palette.NOT_MEASURED.hex())), new Stop(0.72, Color.web(Palette.NOT_MEASURED.hex())),
            new Stop(0.72, Color.web("#C3CBD6")), new Stop(1, Color.web("#C3CBD6")));

    private final List<Slab> slabs = new ArrayList<>();

    private record Slab(Rectangle shape, double from, double to, double bottom, double top) {
    }

    /** @param percentTick between the lines across */
    protected TimeChart(double seconds, double percentTick) {
        super(timeAxis(seconds), percentAxis(percentTick));
        setAnimated(false);
        setLegendVisible(false);
        setMinHeight(0);
        setData(FXCollections.observableArrayList());
    }

    /**
     * @param from seconds; {@code to} alike
     * @param bottom percent; {@code top} alike
     */
    protected final void addSlab(Paint color, double from, double to, double bottom, double top) {
        Rectangle shape = new Rectangle(0, 0, color);
        slabs.add(new Slab(shape, from, to, bottom, top));
        getPlotChildren().add(shape);
    }

    protected final double x(double seconds) {
        return getXAxis().getDisplayPosition(seconds);
    }

    protected final double y(double percent) {
        return getYAxis().getDisplayPosition(percent / 100);
    }

    /** Neighbours overlap a little, or the white below them would show through as hairlines. */
    @Override
    protected void layoutPlotChildren() {
        for (Slab slab : slabs) {
            slab.shape.setX(x(slab.from));
            slab.shape.setY(y(slab.top));
            slab.shape.setWidth(Math.max(0.5, x(slab.to) - x(slab.from) + overlap()));
            slab.shape.setHeight(y(slab.bottom) - y(slab.top));
        }
    }

    /** How much wider than its time a rectangle is, in pixels. */
    protected abstract double overlap();

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
        for (double tick : TICKS) {
            if (seconds / tick <= 12) {
                return tick;
            }
        }
        return seconds / 12;
    }

    private static NumberAxis percentAxis(double tick) {
        // Shares, not percent: 100 may be rounded to just above the axis, which then leaves it out.
        NumberAxis axis = new NumberAxis(0, 1, tick / 100);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new Labels() {
            @Override
            public String toString(Number at) {
                return Words.percent(Math.round(100 * at.doubleValue()));
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

    // The rectangles do not change once shown, so there is nothing to do when series do.

    @Override
    protected final void dataItemAdded(Series<Number, Number> series, int index, Data<Number, Number> item) {}

    @Override
    protected final void dataItemRemoved(Data<Number, Number> item, Series<Number, Number> series) {}

    @Override
    protected final void dataItemChanged(Data<Number, Number> item) {}

    @Override
    protected final void seriesAdded(Series<Number, Number> series, int index) {}

    @Override
    protected final void seriesRemoved(Series<Number, Number> series) {}
}
