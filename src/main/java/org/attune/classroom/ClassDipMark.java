package org.attune.classroom;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

/** The lowest point of a dip, and how many learners are behind it. */
final class ClassDipMark extends Group {
    private static final double GAP = 10;

    private final ClassDip dip;
    private final Circle ring = new Circle(5.5);
    private final Label words;

    ClassDipMark(ClassDip dip) {
        this.dip = dip;
        this.words = new Label(dip.behind() + " of " + dip.of() + " dipped");
        ring.getStyleClass().add("dip-ring");
        words.getStyleClass().add("dip-minutes");
        getChildren().addAll(ring, words);
    }

    ClassDip dip() {
        return dip;
    }

    /** @param width of the chart in pixels; near its right end the words stand on the left */
    void place(double x, double y, double width) {
        ring.setCenterX(x);
        ring.setCenterY(y);
        double room = words.prefWidth(-1);
        double left = x + GAP + room > width ? x - GAP - room : x + GAP;
        words.resizeRelocate(left, y + 2, room, words.prefHeight(-1));
    }
}
