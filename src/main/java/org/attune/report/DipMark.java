package org.attune.report;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

/** The lowest point of a dip in a chart over time, and words beside it. */
public final class DipMark extends Group {
    private static final double GAP = 10;

    private final double seconds;
    private final double share;
    private final Circle ring = new Circle(5.5);
    private final Label words;

    /**
     * @param seconds where it is lowest
     * @param share there, from 0 to 1
     */
    public DipMark(double seconds, double share, String words) {
        this.seconds = seconds;
        this.share = share;
        this.words = new Label(words);
        ring.getStyleClass().add("dip-ring");
        this.words.getStyleClass().add("dip-minutes");
        getChildren().addAll(ring, this.words);
    }

    /** Near the chart's right end the words stand on the left. */
    public void place(TimeChart chart) {
        double x = chart.x(seconds);
        double y = chart.y(100 * share);
        ring.setCenterX(x);
        ring.setCenterY(y);
        double room = words.prefWidth(-1);
        double left = x + GAP + room > chart.getXAxis().getWidth() ? x - GAP - room : x + GAP;
        words.resizeRelocate(left, y + 2, room, words.prefHeight(-1));
    }
}
