package org.attune.report;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.chart.PieChart;
import javafx.scene.text.Text;
import org.attune.analysis.Verdict;
import org.attune.config.Palette;

/** The verdicts' shares of the measured time, each slice with its percentage on it. */
public final class VerdictPie extends PieChart {
    private static final int SMALLEST_LABELLED = 6;
    private static final double LABEL_AT = 0.62;

    private final List<Text> labels = new ArrayList<>();

    /** @param percentages in the order of {@link Verdict}; they add up to 100 */
    public VerdictPie(List<Integer> percentages) {
        setAnimated(false);
        setLegendVisible(false);
        setLabelsVisible(false);
        setStartAngle(90);
        setMinSize(0, 0);
        setData(FXCollections.observableArrayList());
        for (Verdict verdict : Verdict.values()) {
            int percentage = percentages.get(verdict.ordinal());
            Data slice = new Data(verdict.words(), percentage);
            getData().add(slice);
            slice.getNode().setStyle("-fx-pie-color: " + Palette.of(verdict).hex());
            labels.add(label(verdict, percentage));
        }
        getChartChildren().addAll(labels);
    }

    private static Text label(Verdict verdict, int percentage) {
        Text label = new Text(Words.percent(percentage));
        label.getStyleClass().add(verdict == Verdict.INTERESTED ? "light-on-slice" : "dark-on-slice");
        label.setVisible(percentage >= SMALLEST_LABELLED);
        return label;
    }

    @Override
    protected void layoutChartChildren(double top, double left, double width, double height) {
        super.layoutChartChildren(top, left, width, height);
        double radius = LABEL_AT * Math.min(width, height) / 2;
        double before = 0;
        for (int index = 0; index < labels.size(); index++) {
            double value = getData().get(index).getPieValue();
            double angle = 2 * Math.PI * (before + value / 2) / 100;
            before += value;
            Text label = labels.get(index);
            label.setX(left + width / 2 + radius * Math.sin(angle) - label.getLayoutBounds().getWidth() / 2);
            label.setY(top + height / 2 - radius * Math.cos(angle) + 5);
            label.toFront();
        }
    }
}
