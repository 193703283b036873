package org.attune.performance;

import java.util.List;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceDetector;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** A detector alone, from the frame to its boxes, on one thread. */
final class DetectorLoop implements FaceLoop {
    private final FaceDetector detector;
    private final Mat color = new Mat();
    private final Mat gray = new Mat();

    DetectorLoop(FaceDetector detector) {
        this.detector = detector;
    }

    @Override
    public void takeOver() {
        Core.setNumThreads(1);
    }

    @Override
    public List<BoundingBox> faces(Frame frame) {
        color.create(frame.height(), frame.width(), CvType.CV_8UC3);
        color.put(0, 0, frame.bgr());
        Imgproc.cvtColor(color, gray, Imgproc.COLOR_BGR2GRAY);
        return detector.detect(gray);
    }

    @Override
    public void close() {
        detector.close();
        color.release();
        gray.release();
    }
}
