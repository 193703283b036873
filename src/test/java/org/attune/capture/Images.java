package org.attune.capture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.attune.capture.clip.ClipSource;
import org.jspecify.annotations.Nullable;

/** A source's pictures as Java's. */
public final class Images {
    private Images() {}

    /** The next one; null when the clip is over. */
    public static @Nullable BufferedImage next(ClipSource clip) {
        try {
            return read(clip);
        } catch (CaptureException over) {
            return null;
        }
    }

    /** The next one that there is. */
    public static BufferedImage read(FrameSource source) throws CaptureException {
        FrameBuffer buffer = new FrameBuffer();
        while (!source.read(buffer)) {
            Thread.onSpinWait();
        }
        Frame frame = buffer.frame(0, 0);
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_3BYTE_BGR);
        System.arraycopy(frame.bgr(), 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0,
                frame.bgr().length);
        return image;
    }
}
