package org.attune.ui.camera;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.attune.classification.Saliency;
import org.attune.config.Palette;

/**
 * One expression's explanation over the crop that the classifier saw: one hue, more opaque where the crop speaks more
 * for the expression. Mirrored like the picture. Its pixel buffer is reused.
 */
final class ActivationView extends ImageView {
    private static final int SIDE = 96;
    private static final Color HUE = Color.web(Palette.LOOKED_AT.hex());
    private static final double STRONGEST = 0.7;

    private final int[] argb = new int[SIDE * SIDE];
    private final PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(SIDE, SIDE,
            ByteBuffer.allocateDirect(argb.length * Integer.BYTES).order(ByteOrder.nativeOrder()).asIntBuffer(),
            PixelFormat.getIntArgbPreInstance());

    ActivationView() {
        getStyleClass().add("activation-map");
        setMouseTransparent(true);
        setScaleX(-1);
        setAccessibleRole(AccessibleRole.NODE);
        setImage(new WritableImage(pixels));
    }

    /** @param area of the crop, in view coordinates */
    void show(Saliency saliency, Rectangle2D area) {
        for (int index = 0; index < argb.length; index++) {
            argb[index] = tinted(saliency.strength((index % SIDE + 0.5) / SIDE, (index / SIDE + 0.5) / SIDE));
        }
        pixels.updateBuffer(target -> {
            target.getBuffer().put(0, argb);
            return null;
        });
        setFitWidth(area.getWidth());
        setFitHeight(area.getHeight());
        relocate(area.getMinX(), area.getMinY());
    }

    /** Premultiplied ARGB, the buffer's format. */
    private static int tinted(double strength) {
        double alpha = STRONGEST * strength;
        return channel(alpha) << 24 | channel(HUE.getRed() * alpha) << 16 | channel(HUE.getGreen() * alpha) << 8
                | channel(HUE.getBlue() * alpha);
    }

    private static int channel(double share) {
        return (int) Math.round(255 * share);
    }
}
