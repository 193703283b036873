package org.attune.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** In the middle of the room there is; where there is too little, it scrolls up and down and nothing is cut off. */
final class Scrolling extends ScrollPane {
    Scrolling(Node content) {
        super(new StackPane(content));
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
    }
}
