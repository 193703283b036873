package org.attune.report;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.attune.session.Marker;

/** A marker in the timeline: a dashed line, a flag, and as much of its words as there is room for. */
public final class MarkerFlag extends Group {
    private static final double ABOVE = 16;
    private static final double LEAST_WORDS = 24;

    private final Marker marker;
    private final Line line = new Line();
    private final Polygon flag = new Polygon(0, 0, 9, 4, 0, 8);
    private final Label words = new Label();

    public MarkerFlag(Marker marker) {
        this.marker = marker;
        line.getStyleClass().add("marker-line");
        flag.getStyleClass().add("marker-flag");
        words.getStyleClass().add("marker-words");
        words.setText(marker.text());
        // Else the group would make room for all of the words again.
        setAutoSizeChildren(false);
        getChildren().addAll(line, flag, words);
    }

    public double seconds() {
        return marker.seconds();
    }

    public void relocateOrigin(double x, double y) {
        setLayoutX(x);
        setLayoutY(y);
    }

    /** @param room until the next one, in pixels */
    public void place(double x, double bottom, double room) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(-ABOVE);
        line.setEndY(bottom);
        flag.relocate(x, -ABOVE);
        words.setVisible(room > LEAST_WORDS);
        words.resizeRelocate(x + 13, -ABOVE - 5, Math.max(0, Math.min(words.prefWidth(-1), room - 17)),
                words.prefHeight(-1));
    }
}
