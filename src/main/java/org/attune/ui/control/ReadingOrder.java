package org.attune.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/**
 * A screen's parts in the order in which they are read, which Tab and a screen reader follow: a pane's own constructor
 * begins with its middle.
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
