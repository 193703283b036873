package org.attune.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Words and, below them, the buttons that they lead to. Together they stand in the middle; where there is too little
 * room only the words scroll, so that the buttons never do.
 */
public final class FixedButtons extends VBox {
    private static final PseudoClass BELOW_MORE = PseudoClass.getPseudoClass("below-more");

    /** @param buttons as high as they have to be */
    public FixedButtons(Node words, Region buttons) {
        FitScrollPane scroll = new FitScrollPane(words);
        scroll.focusTraversableProperty()
                .subscribe(scrolls -> buttons.pseudoClassStateChanged(BELOW_MORE, scrolls));
        buttons.setMinHeight(USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        getChildren().addAll(scroll, buttons);
    }
}
