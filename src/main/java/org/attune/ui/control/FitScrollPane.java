package org.attune.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** In the middle of the room there is; where there is too little, it scrolls up and down and nothing is cut off. */
public final class FitScrollPane extends ScrollPane {
    public FitScrollPane(Node content) {
        super(new StackPane(content));
        setFitToWidth(true);
        setFitToHeight(true);
        setAccessibleText(Messages.text("scrolling"));
        // Who has no mouse scrolls by the arrow keys, where there is something to scroll.
        Region inside = (Region) getContent();
        focusTraversableProperty()
                .bind(Bindings.createBooleanBinding(() -> inside.getHeight() > getViewportBounds().getHeight() + 1,
                        inside.heightProperty(), viewportBoundsProperty()));
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
    }
}
