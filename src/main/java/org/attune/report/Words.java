package org.attune.report;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that wrap and take their looks from the style sheet. */
public final class Words {
    private Words() {
    }

    public static Label of(String style, String words) {
        Label label = new Label(words);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
