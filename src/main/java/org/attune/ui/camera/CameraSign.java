package org.attune.ui.camera;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.attune.capture.CameraState;
import org.attune.capture.CameraStatus;
import org.attune.report.page.WrappingLabel;

/**
 * Says whether the camera is in use: in words, by the lamp's shape (filled, ring, struck-through ring) and by its
 * colour.
 */
public final class CameraSign extends HBox {
    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    /** In multiples of the font size. */
    private static final double RADIUS = 0.4;

    private final boolean isCamera;
    private final HeldCameras held;
    private final Circle lamp = new Circle();
    private final Line strike = new Line();
    private final Label words = new WrappingLabel("");

    /**
     * @param isCamera whether the source is a camera, not a clip
     * @param held earlier cameras; while one is held, the sign must not say "off"
     */
    public CameraSign(boolean isCamera, HeldCameras held) {
        this.held = held;
        this.isCamera = isCamera;
        getStyleClass().add("camera-sign");
        lamp.getStyleClass().add("lamp");
        strike.getStyleClass().add("lamp-strike");
        words.setId("camera-state");
        words.managedProperty().bind(words.visibleProperty());
        accessibleTextProperty().bind(words.textProperty());
        Tooltip inWords = new Tooltip();
        inWords.textProperty().bind(words.textProperty());
        Tooltip.install(this, inWords);
        grow();
        getChildren().addAll(new Group(lamp, strike), words);
    }

    /** Whether the lamp's meaning is written beside it; where there is little room, it shows up under the mouse. */
    public void showWords(boolean wanted) {
        words.setVisible(wanted);
        setAccessibleRole(wanted ? AccessibleRole.PARENT : AccessibleRole.TEXT);
    }

    /** The lamp grows with the text. */
    private void grow() {
        ObservableValue<Double> radius = words.fontProperty().map(font -> RADIUS * font.getSize());
        lamp.radiusProperty().bind(radius);
        strike.startXProperty().bind(radius.map(size -> -size));
        strike.startYProperty().bind(radius);
        strike.endXProperty().bind(radius);
        strike.endYProperty().bind(radius.map(size -> -size));
    }

    /** @param paused whether the learner wants it off; only the status says whether it is */
    public void show(CameraStatus status, boolean paused) {
        show(status, paused, false);
    }

    /**
     * @param paused whether the learner wants it off; only the status says whether it is
     * @param unseen whether the camera has seen no face for a while
     */
    public void show(CameraStatus status, boolean paused, boolean unseen) {
        boolean off = status.state() == CameraState.PAUSED && !held.isAny();
        lamp.pseudoClassStateChanged(LIVE, status.state().isLive());
        lamp.pseudoClassStateChanged(UNSEEN, unseen);
        lamp.pseudoClassStateChanged(OFF, off);
        strike.setVisible(off);
        words.setText(words(status, paused, unseen));
    }

    private String words(CameraStatus status, boolean paused, boolean unseen) {
        if (isCamera && !status.state().isLive() && held.isAny()) {
            return Messages.text("sign.held");
        }
        if (status.state() == CameraState.PAUSED) {
            return Messages.text(isCamera ? "sign.off" : "sign.stopped");
        }
        if (paused && !status.state().isFinal()) {
            return Messages.text(isCamera ? "sign.closing" : "sign.stopping");
        }
        if (status.state() == CameraState.OPENING) {
            return Messages.text(isCamera ? "sign.opening" : "sign.starting");
        }
        if (!status.state().isLive()) {
            return Messages.text("sign.nothing");
        }
        return unseen ? Messages.text("sign.unseen") : live(status);
    }

    private String live(CameraStatus status) {
        return Messages.text(isCamera ? "sign.camera" : "sign.playing", status.device());
    }
}
