package org.attune.report.page;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.Shape;
import org.attune.chart.Shape.Step;

/** A chart as JavaFX nodes, as large as its place on the page. */
public final class ChartView extends Region {
    private static final double USUAL_WIDTH = 500;
    private static final double USUAL_HEIGHT = 400;

    private final Chart chart;
    private Drawing drawn = new Drawing(0, 0, List.of());

    /** @param style the class of the style sheet that says how large it is */
    public ChartView(Chart chart, String style) {
        this.chart = chart;
        getStyleClass().addAll("drawing", style);
        setMinSize(0, 0);
        setPrefSize(USUAL_WIDTH, USUAL_HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != drawn.width() || getHeight() != drawn.height()) {
            drawn = chart.draw(getWidth(), getHeight());
            getChildren().setAll(drawn.shapes().stream().map(ChartView::node).toList());
            // Text can be placed only with its letters.
            applyCss();
        }
        for (int index = 0; index < drawn.shapes().size(); index++) {
            if (drawn.shapes().get(index) instanceof Shape.Text text) {
                place((Label) getChildren().get(index), text);
            }
        }
    }

    private static Node node(Shape shape) {
        Node node = switch (shape) {
            case Shape.Rectangle(double x, double y, double width, double height, String _) ->
                new Rectangle(x, y, width, height);
            case Shape.Line(double x1, double y1, double x2, double y2, String _) -> new Line(x1, y1, x2, y2);
            case Shape.Circle(double x, double y, double radius, String _) -> new Circle(x, y, radius);
            case Shape.Path(List<Step> steps, String _) -> path(steps);
            case Shape.Text text -> new Label(text.text());
        };
        node.getStyleClass().addAll(shape.style().split(" "));
        return node;
    }

    private static Path path(List<Step> steps) {
        Path path = new Path(steps.stream().map(ChartView::element).toList());
        // As in SVG, a path has a line only where the style sheet gives it one.
        path.setStroke(null);
        return path;
    }

    private static PathElement element(Step step) {
        return switch (step) {
            case Step.MoveTo(double x, double y) -> new MoveTo(x, y);
            case Step.LineTo(double x, double y) -> new LineTo(x, y);
            case Step.ArcTo(double radius, double x, double y) -> new ArcTo(radius, radius, 0, x, y, false, true);
            case Step.Close() -> new ClosePath();
        };
    }

    private static void place(Label label, Shape.Text text) {
        double width = Math.min(text.room(), label.prefWidth(-1));
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        label.setAlignment(Pos.BASELINE_LEFT);
        label.resizeRelocate(left, text.y() - label.getBaselineOffset(), width, label.prefHeight(width));
    }
}
