package org.attune.report;

import java.util.Arrays;
import java.util.List;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.attune.classification.Emotion;
import org.attune.config.Palette;
import org.attune.session.Bin;

/** The seven expressions' totals; each bar's name ends with its percentage. */
final class ExpressionBars extends BarChart<Number, String> {

    ExpressionBars(Bin total) {
        super(shares(total), new CategoryAxis());
        setAnimated(false);
        setLegendVisible(false);
        setHorizontalGridLinesVisible(false);
        setVerticalGridLinesVisible(false);
        setMinSize(0, 0);
        List<Integer> percentages = total.expressionPercentages();
        XYChart.Series<Number, String> series = new XYChart.Series<>();
        getData().add(series);
        for (Emotion emotion : List.of(Emotion.values()).reversed()) {
            String name = emotion.words() + "  " + Words.percent(percentages.get(emotion.ordinal()));
            XYChart.Data<Number, String> bar = new XYChart.Data<>(100 * total.share(emotion), name);
            series.getData().add(bar);
            bar.getNode().setStyle("-fx-bar-fill: " + Palette.of(emotion).hex());
        }
    }

    private static NumberAxis shares(Bin total) {
        double longest = 100 * Arrays.stream(Emotion.values()).mapToDouble(total::share).max().orElse(0);
        NumberAxis axis = new NumberAxis(0, Math.max(10, longest), 25);
        axis.setVisible(false);
        axis.setTickLabelsVisible(false);
        return axis;
    }
}
