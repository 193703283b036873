package org.attune.capture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.opencv.core.Mat;

/** From OpenCV's pictures to the ones that webcam-capture's devices hand out. */
final class Pictures {
    private Pictures() {
    }

    /** Copies 8-bit BGR pixels. */
    static BufferedImage toImage(Mat bgr) {
        BufferedImage image = new BufferedImage(bgr.cols(), bgr.rows(), BufferedImage.TYPE_3BYTE_BGR);
        bgr.get(0, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        return image;
    }
}
