package org.attune.ui.camera;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.attune.analysis.TrackedFace;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;

/**
 * The live picture, mirrored, with a box around each face. A screen reader gets it as one image with a description.
 */
public final class CameraView extends Pane {
    private final FramePicture picture = new FramePicture();
    private final FaceOverlay overlay = new FaceOverlay();
    private String explanation = "";

    public CameraView() {
        getStyleClass().add("camera-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(picture, overlay);
        setMinSize(0, 0);
    }

    public void showFrame(Frame frame) {
        if (picture.show(frame)) {
            requestLayout();
        }
    }

    /** @param explained whether to draw where the model looked */
    public void showFaces(List<TrackedFace> faces, boolean explained) {
        geometry().ifPresent(geometry -> overlay.show(faces, explained, geometry));
    }

    /** @param chosen gets the number of a face that does not count when its box is clicked */
    public void whenFaceClicked(IntConsumer chosen) {
        setOnMouseClicked(click -> uncountedAt(click).ifPresent(chosen::accept));
        setOnMouseMoved(move -> setCursor(uncountedAt(move).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    }

    private Optional<Integer> uncountedAt(MouseEvent mouse) {
        return overlay.isVisible() ? overlay.uncountedAt(mouse.getX(), mouse.getY()) : Optional.empty();
    }

    public void showPresent(List<BoundingBox> faces) {
        geometry().ifPresent(geometry -> overlay.showPresent(faces, FaceColor.PRESENT, geometry));
    }

    /** The same where all is well: in green. */
    public void showWell(List<BoundingBox> faces) {
        geometry().ifPresent(geometry -> overlay.showPresent(faces, FaceColor.GOOD, geometry));
    }

    /** Whether boxes and labels are drawn; a small picture has no room for them. */
    public void showOverlay(boolean wanted) {
        overlay.setVisible(wanted);
    }

    /** @param words for a screen reader, what is drawn over the face besides; empty for nothing */
    public void explainIn(String words) {
        explanation = words;
    }

    /** Forgets the picture. */
    public void clear() {
        picture.clear();
        overlay.clear();
    }

    /** Computed on demand, since the text changes with every result. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? inWords()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String inWords() {
        List<String> faces = overlay.words();
        String seen = faces.isEmpty()
                ? Messages.text("picture")
                : Messages.text("picture.faces", String.join(", ", faces));
        return explanation.isEmpty() ? seen : seen + " " + explanation;
    }

    @Override
    protected void layoutChildren() {
        geometry().map(PictureGeometry::picture).ifPresent(picture::place);
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private Optional<PictureGeometry> geometry() {
        return picture.frame()
                .filter(frame -> getWidth() > 0 && getHeight() > 0)
                .map(frame -> new PictureGeometry(getWidth(), getHeight(), frame.width(), frame.height()));
    }
}
