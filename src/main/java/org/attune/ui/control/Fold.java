package org.attune.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.attune.ui.theme.Icons;

/** What only some need, below a button that shows and hides it; hidden at first. */
public final class Fold extends VBox {
    private final Node content;

    /**
     * @param id of the button
     * @param show its text while the content is hidden
     * @param hide its text while the content is shown
     */
    public Fold(String id, String show, String hide, Node content) {
        this.content = content;
        Button button = Controls.button(id, show, this::turn);
        getStyleClass().add("fold");
        content.setVisible(false);
        content.managedProperty().bind(content.visibleProperty());
        content.visibleProperty().subscribe(open -> {
            button.setText(open ? hide : show);
            Icons.show(button, open ? "fold.undo" : "fold");
        });
        getChildren().addAll(button, content);
    }

    private void turn() {
        content.setVisible(!content.isVisible());
    }
}
