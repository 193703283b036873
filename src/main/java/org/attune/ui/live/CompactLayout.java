package org.attune.ui.live;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;

/** A session in a small window beside the lecture: the sign, the time, a small picture, and a few buttons. */
final class CompactLayout extends VBox {
    private static final double PICTURE_WIDTH = 160;
    private static final double PICTURE_HEIGHT = 120;

    CompactLayout(LiveParts parts, LiveMode mode) {
        getStyleClass().add("compact");
        getChildren().addAll(parts.sign(), parts.message(), middle(parts, mode));
        getChildren().addAll(row(parts.buttons(), mode, LiveKey.PAUSE, LiveKey.MARK, LiveKey.END), parts.marker());
        getChildren().add(row(parts.buttons(), mode, LiveKey.HIDE, LiveKey.COMPACT, LiveKey.KEYS));
    }

    private static HBox middle(LiveParts parts, LiveMode mode) {
        HBox middle = new HBox();
        middle.getStyleClass().add("compact-row");
        VBox time = new VBox(parts.clock());
        if (mode.paused()) {
            Node paused = WrappingLabel.of("hint", Messages.text("pause.title"));
            paused.setId("paused");
            time.getChildren().add(paused);
        }
        if (mode.showsPicture()) {
            parts.picture().setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
            HBox.setHgrow(time, Priority.ALWAYS);
            middle.getChildren().add(parts.picture());
        }
        middle.getChildren().add(time);
        return middle;
    }

    private static HBox row(LiveButtons buttons, LiveMode mode, LiveKey... keys) {
        HBox row = new HBox();
        row.getStyleClass().add("compact-row");
        row.getChildren().addAll(buttons.offered(mode, keys));
        return row;
    }
}
