package org.attune.ui.liveclass;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.attune.chart.Chart;
import org.attune.report.page.ChartView;
import org.jspecify.annotations.Nullable;

/** A chart whose letters and lines grow with those of the window. */
final class ScaledChart extends Region {
    private final ObservableDoubleValue letters;
    private final double cut;
    private @Nullable ChartView view;

    /**
     * @param letters factor by which the teacher has everything larger
     * @param cut pixels at the left of the chart that are not shown
     */
    ScaledChart(ObservableDoubleValue letters, String style, double cut) {
        this.letters = letters;
        this.cut = cut;
        getStyleClass().addAll("minutes", style);
        setMouseTransparent(true);
        letters.addListener(change -> requestLayout());
    }

    void show(Chart chart) {
        view = new ChartView(chart, "minutes-chart");
        getChildren().setAll(view);
    }

    @Override
    protected void layoutChildren() {
        if (view != null) {
            view.getTransforms().setAll(new Scale(letters.get(), letters.get()));
            view.resizeRelocate(-cut * letters.get(), 0, getWidth() / letters.get() + cut,
                    getHeight() / letters.get());
        }
    }
}
