package org.attune.performance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.collections.FXCollections;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.attune.JavaFx;
import org.attune.ui.SmallPng;

/** Two lines over one figure: ours and the reference loop. */
final class Plot {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 340;
    private static final String LOOK = "data:text/css,"
            + ".root{-fx-background-color:white;-fx-font-size:13px} "
            + ".chart-title{-fx-font-size:15px;-fx-font-weight:bold}"
            + " .chart-plot-background{-fx-background-color:white} .chart-legend{-fx-background-color:transparent}"
            + " .default-color0.chart-series-line{-fx-stroke:%230F766E} "
            + ".default-color0.chart-line-symbol{-fx-background-color:%230F766E,white}"
            + " .default-color1.chart-series-line{-fx-stroke:%2394A3B8} "
            + ".default-color1.chart-line-symbol{-fx-background-color:%2394A3B8,white}";

    private final String title;
    private final String across;
    private final String up;
    private final List<Point> points = new ArrayList<>();

    /** What both cost at one value of the figure. */
    record Point(int at, double ours, double reference) {
    }

    Plot(String title, String across, String up) {
        this.title = title;
        this.across = across;
        this.up = up;
    }

    void add(Point point) {
        points.add(point);
    }

    void write(Path file) throws IOException {
        BufferedImage picture = JavaFx.call(() -> {
            javafx.scene.Scene scene = new javafx.scene.Scene(chart(), WIDTH, HEIGHT);
            scene.getStylesheets().add(LOOK);
            return SwingFXUtils.fromFXImage(scene.snapshot(null),
                    new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB));
        });
        SmallPng.write(picture, file);
    }

    private LineChart<Number, Number> chart() {
        NumberAxis x = new NumberAxis(across, 0, points.getLast().at() + tick(), tick());
        x.setMinorTickVisible(false);
        NumberAxis y = new NumberAxis();
        y.setLabel(up);
        LineChart<Number, Number> chart = new LineChart<>(x, y, FXCollections.observableArrayList(
                List.of(line("Attune", Point::ours), line("the reference loop", Point::reference))));
        chart.setTitle(title);
        chart.setAnimated(false);
        return chart;
    }

    private double tick() {
        return points.getLast().at() > 100 ? 320 : 5;
    }

    private XYChart.Series<Number, Number> line(String name, ToDoubleFunction<Point> figure) {
        XYChart.Series<Number, Number> line = new XYChart.Series<>();
        line.setName(name + ": " + Table.number(figure.applyAsDouble(points.getFirst()), 1) + " to "
                + Table.number(figure.applyAsDouble(points.getLast()), 1) + " " + up);
        points.forEach(point -> line.getData().add(new XYChart.Data<>(point.at(), figure.applyAsDouble(point))));
        return line;
    }

    @Override
    public String toString() {
        Table table = new Table(across, "ours, " + up, "reference", "share");
        points.forEach(point -> table.add(String.valueOf(point.at()), Table.number(point.ours(), 1),
                Table.number(point.reference(), 1), "1/" + Table.number(point.reference() / point.ours(), 1)));
        return title + "\n\n" + table;
    }
}
