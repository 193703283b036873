package org.attune.ui.camera;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.attune.analysis.TrackedFace;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * The live picture, mirrored, with a box around each face; to a screen reader one picture that says whose faces. Pixels
 * go straight into one reused buffer.
 */
public final class CameraView extends Pane {
    private final ImageView picture = new ImageView();
    private final FaceOverlay overlay = new FaceOverlay();
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable Frame shown;

    public CameraView() {
        getStyleClass().add("camera-view");
        picture.setId("picture");
        picture.setScaleX(-1);
        picture.setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(picture, overlay);
        setMinSize(0, 0);
    }

    public void showFrame(Frame frame) {
        if (shown != null && shown.sequence() == frame.sequence()) {
            return;
        }
        PixelBuffer<IntBuffer> pixels = bufferFor(frame);
        pixels.updateBuffer(target -> {
            frame.copyTo(target.getBuffer());
            return null;
        });
        shown = frame;
        requestLayout();
    }

    /** @param explained whether to draw where the model looked */
    public void showFaces(List<TrackedFace> faces, boolean explained) {
        geometry().ifPresent(geometry -> overlay.show(faces, explained, geometry));
    }

    /** From now on a click on the box of a face that does not count asks for it, by its number. */
    public void whenFaceClicked(IntConsumer chosen) {
        setOnMouseClicked(click -> uncountedAt(click).ifPresent(chosen::accept));
        setOnMouseMoved(move -> setCursor(uncountedAt(move).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    }

    private Optional<Integer> uncountedAt(MouseEvent mouse) {
        return overlay.isVisible() ? overlay.uncountedAt(mouse.getX(), mouse.getY()) : Optional.empty();
    }

    public void showPresent(List<BoundingBox> faces) {
        geometry().ifPresent(geometry -> overlay.showPresent(faces, geometry));
    }

    /** Whether boxes and words are drawn; a small picture has no room for them. */
    public void showOverlay(boolean wanted) {
        overlay.setVisible(wanted);
    }

    /** Forgets the picture. */
    public void clear() {
        forget();
        picture.setImage(null);
        buffer = null;
        shown = null;
        overlay.clear();
    }

    private void forget() {
        PixelBuffer<IntBuffer> pixels = buffer;
        if (pixels != null) {
            pixels.getBuffer().put(0, new int[pixels.getWidth() * pixels.getHeight()]);
        }
    }

    /** Made when it is asked for, since the words change with every result. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? inWords()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String inWords() {
        List<String> faces = overlay.words();
        return faces.isEmpty() ? Messages.text("picture") : Messages.text("picture.faces", String.join(", ", faces));
    }

    @Override
    protected void layoutChildren() {
        geometry().map(PictureGeometry::picture).ifPresent(this::place);
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void place(Rectangle2D area) {
        picture.setFitWidth(area.getWidth());
        picture.setFitHeight(area.getHeight());
        picture.relocate(area.getMinX(), area.getMinY());
    }

    private Optional<PictureGeometry> geometry() {
        return Optional.ofNullable(shown)
                .filter(frame -> getWidth() > 0 && getHeight() > 0)
                .map(frame -> new PictureGeometry(getWidth(), getHeight(), frame.width(), frame.height()));
    }

    private PixelBuffer<IntBuffer> bufferFor(Frame frame) {
        PixelBuffer<IntBuffer> current = buffer;
        if (current == null || current.getWidth() != frame.width() || current.getHeight() != frame.height()) {
            IntBuffer memory = ByteBuffer.allocateDirect(frame.width() * frame.height() * Integer.BYTES)
                    .order(ByteOrder.nativeOrder()).asIntBuffer();
            current = new PixelBuffer<>(frame.width(), frame.height(), memory, PixelFormat.getIntArgbPreInstance());
            buffer = current;
            picture.setImage(new WritableImage(current));
        }
        return current;
    }
}
