package org.attune.analysis;

import org.attune.capture.Frame;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** Converts frames to gray for the detector. Reuses its buffers from frame to frame. Not thread-safe. */
final class GrayscaleConverter implements AutoCloseable {
    static {
        OpenCvLibrary.load();
    }

    private final Mat gray = new Mat();
    private Mat color = new Mat();

    /** @return one byte per pixel, valid until the next call */
    Mat of(Frame frame) {
        if (color.cols() != frame.width() || color.rows() != frame.height()) {
            color.release();
            color = new Mat(frame.height(), frame.width(), CvType.CV_8UC3);
        }
        color.put(0, 0, frame.bgr());
        Imgproc.cvtColor(color, gray, Imgproc.COLOR_BGR2GRAY);
        return gray;
    }

    @Override
    public void close() {
        gray.release();
        color.release();
    }
}
