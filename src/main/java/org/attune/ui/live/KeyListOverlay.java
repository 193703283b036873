package org.attune.ui.live;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows the list of keys over a session, and gives the focus back to what had it. */
final class KeyListOverlay {
    private final StackPane screen;
    private @Nullable KeyList list;
    private @Nullable Node focusedBefore;

    KeyListOverlay(StackPane screen) {
        this.screen = screen;
    }

    boolean isShown() {
        return list != null;
    }

    /** @param above what the list does not cover */
    void show(KeyList shown, Node above) {
        list = shown;
        StackPane.setMargin(shown, new Insets(above.localToScene(above.getBoundsInLocal()).getMaxY(), 0, 0, 0));
        screen.getChildren().add(shown);
        focusedBefore = screen.getScene() == null ? null : screen.getScene().getFocusOwner();
        screen.getChildren().getFirst().setDisable(true);
        screen.applyCss();
        shown.requestFocus();
    }

    void close() {
        screen.getChildren().remove(list);
        list = null;
        screen.getChildren().getFirst().setDisable(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }
}
