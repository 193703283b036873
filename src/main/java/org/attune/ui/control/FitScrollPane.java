package org.attune.ui.control;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Centres its content; where there is too little room, scrolls vertically instead of cutting off. */
public final class FitScrollPane extends ScrollPane {
    public FitScrollPane(Node content) {
        super(new StackPane(content));
        setFitToWidth(true);
        setFitToHeight(true);
        setAccessibleText(Messages.text("scrolling"));
        // Focusable only when there is something to scroll, with the arrow keys.
        Region inside = (Region) getContent();
        focusTraversableProperty()
                .bind(Bindings.createBooleanBinding(() -> inside.getHeight() > getViewportBounds().getHeight() + 1,
                        inside.heightProperty(), viewportBoundsProperty()));
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
    }

    /** As high as its content, so that what is placed below it follows the last line while there is room. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
