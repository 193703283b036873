package org.attune.ui.camera;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.attune.capture.Frame;
import org.jspecify.annotations.Nullable;

/** The newest frame, mirrored. Pixels go straight into one reused buffer. */
final class FramePicture extends ImageView {
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable Frame shown;

    FramePicture() {
        setId("picture");
        setScaleX(-1);
        setAccessibleRole(AccessibleRole.NODE);
    }

    Optional<Frame> frame() {
        return Optional.ofNullable(shown);
    }

    /** @return whether it is another frame than before */
    boolean show(Frame frame) {
        if (shown != null && shown.sequence() == frame.sequence()) {
            return false;
        }
        bufferFor(frame).updateBuffer(target -> {
            frame.copyTo(target.getBuffer());
            return null;
        });
        shown = frame;
        return true;
    }

    private PixelBuffer<IntBuffer> bufferFor(Frame frame) {
        PixelBuffer<IntBuffer> current = buffer;
        if (current == null || current.getWidth() != frame.width() || current.getHeight() != frame.height()) {
            IntBuffer memory = ByteBuffer.allocateDirect(frame.width() * frame.height() * Integer.BYTES)
                    .order(ByteOrder.nativeOrder()).asIntBuffer();
            current = new PixelBuffer<>(frame.width(), frame.height(), memory, PixelFormat.getIntArgbPreInstance());
            buffer = current;
            setImage(new WritableImage(current));
        }
        return current;
    }

    void place(Rectangle2D area) {
        setFitWidth(area.getWidth());
        setFitHeight(area.getHeight());
        relocate(area.getMinX(), area.getMinY());
    }

    /** Removes the picture and overwrites its pixels in memory. */
    void clear() {
        PixelBuffer<IntBuffer> pixels = buffer;
        if (pixels != null) {
            pixels.getBuffer().put(0, new int[pixels.getWidth() * pixels.getHeight()]);
        }
        setImage(null);
        buffer = null;
        shown = null;
    }
}
