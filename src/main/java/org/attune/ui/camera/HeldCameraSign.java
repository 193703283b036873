package org.attune.ui.camera;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.layout.VBox;
import org.attune.error.ErrorCode;
import org.attune.ui.control.Message;

/** Says that the camera may still be on, as long as that is so; otherwise invisible. */
public final class HeldCameraSign extends VBox {
    private final HeldCameras held;
    private final Message message = new Message("held-camera", "message");
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            update();
        }
    };

    public HeldCameraSign(HeldCameras held) {
        this.held = held;
        message.setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                pulse.stop();
            } else {
                pulse.start();
            }
        });
        update();
    }

    public BooleanExpression shown() {
        return visibleProperty();
    }

    private void update() {
        boolean now = held.isAny();
        if (now != isVisible() || getChildren().isEmpty() == now) {
            setVisible(now);
            getChildren().setAll(now ? List.of(message) : List.of());
        }
        message.say(now
                ? ErrorCode.CAMERA_HELD
                        .withCode(ErrorCode.CAMERA_HELD.sentence() + " " + ErrorCode.CAMERA_HELD.remedy())
                : "");
    }
}
