package org.attune.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/**
 * Adds a screen's parts in reading order, which Tab and screen readers follow. BorderPane's own constructor starts with
 * the centre.
 */
public final class ReadingOrder {
    private ReadingOrder() {}

    public static BorderPane arrange(Node top, Node center, @Nullable Node right, Node bottom) {
        BorderPane pane = new BorderPane();
        pane.setTop(top);
        pane.setCenter(center);
        pane.setRight(right);
        pane.setBottom(bottom);
        return pane;
    }
}
