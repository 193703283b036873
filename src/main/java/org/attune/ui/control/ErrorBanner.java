package org.attune.ui.control;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.attune.error.ErrorCode;

/** Shows an error over the current screen and those that follow, until somebody closes it. */
public final class ErrorBanner {
    private final Scene scene;
    private final Message message = new Message("fault", "sentence");
    private final StackPane layer = new StackPane();
    private boolean open;

    /** @param scene its roots must be panes */
    public ErrorBanner(Scene scene) {
        this.scene = scene;
        Button close = Controls.button("close-fault", Messages.text("way.close"), this::close);
        HBox banner = new HBox(message, close);
        banner.getStyleClass().add("error-banner");
        banner.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(message, Priority.ALWAYS);
        StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
        layer.getStyleClass().add("error-layer");
        layer.getChildren().add(banner);
        layer.setPickOnBounds(false);
        // The screen beneath keeps its own layout.
        layer.setManaged(false);
        scene.widthProperty().subscribe(width -> fill());
        scene.heightProperty().subscribe(height -> fill());
        scene.rootProperty().subscribe(screen -> place());
        layer.parentProperty().subscribe(screen -> placeAgain());
    }

    /**
     * Says what happened and what to do, with the code. While one error is shown, others only go to the log. Call on
     * the JavaFX thread.
     */
    public void show(ErrorCode errorCode) {
        if (!open) {
            open = true;
            place();
            message.say(errorCode.withCode(errorCode.sentence() + " " + errorCode.remedy()));
        }
    }

    /** Says something that has to stay until somebody has read it, in place of what was said. */
    public void tell(String words) {
        open = true;
        place();
        message.say(words);
    }

    private void place() {
        if (open && scene.getRoot() instanceof Pane screen && layer.getParent() != screen) {
            screen.getChildren().add(layer);
        }
    }

    /** A screen that replaces its children drops the layer unknowingly. */
    private void placeAgain() {
        if (open && layer.getParent() == null) {
            Platform.runLater(this::place);
        }
    }

    public void close() {
        open = false;
        message.say("");
        if (layer.getParent() instanceof Pane screen) {
            screen.getChildren().remove(layer);
        }
    }

    private void fill() {
        layer.resizeRelocate(0, 0, scene.getWidth(), scene.getHeight());
    }
}
