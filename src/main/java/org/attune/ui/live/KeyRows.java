package org.attune.ui.live;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.theme.Stylesheets;

/** Keys, each with what it does in a session. */
public final class KeyRows extends GridPane {

    public KeyRows(List<LiveKey> keys) {
        getStyleClass().add("key-rows");
        getStylesheets().add(Stylesheets.url("live.css"));
        for (LiveKey key : keys) {
            Label shown = new Label(key.shown());
            shown.getStyleClass().add("key");
            addRow(getRowCount(), shown, WrappingLabel.of("key-words", Messages.text("keys." + key.id())));
        }
    }
}
