package org.attune.ui.liveclass;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.attune.ui.theme.Icons;

/** An icon of a curve that falls, beside the words that say so. */
final class DipSign {
    private DipSign() {}

    static Label create(String style) {
        Label sign = new Label();
        sign.setId("dip-sign");
        Icons.beside(sign);
        sign.getStyleClass().add(style);
        sign.setMinWidth(Label.USE_PREF_SIZE);
        // The words say the same.
        sign.setAccessibleRole(AccessibleRole.NODE);
        return sign;
    }
}
