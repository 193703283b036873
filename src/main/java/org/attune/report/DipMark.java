package org.attune.report;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import org.attune.session.Dip;

/** The lowest point of a dip, and its minutes. */
final class DipMark extends Group {
    private static final double GAP = 10;

    private final Dip dip;
    private final Circle ring = new Circle(5.5);
    private final Label minutes;

    DipMark(Dip dip) {
        this.dip = dip;
        this.minutes = new Label(Minutes.of(dip).range() + " min");
        ring.getStyleClass().add("dip-ring");
        minutes.getStyleClass().add("dip-minutes");
        getChildren().addAll(ring, minutes);
    }

    Dip dip() {
        return dip;
    }

    /** @param width of the chart in pixels; near its right end the words stand on the left */
    void place(double x, double y, double width) {
        ring.setCenterX(x);
        ring.setCenterY(y);
        double words = minutes.prefWidth(-1);
        double left = x + GAP + words > width ? x - GAP - words : x + GAP;
        minutes.resizeRelocate(left, y + 2, words, minutes.prefHeight(-1));
    }
}
