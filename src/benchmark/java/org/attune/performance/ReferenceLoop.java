package org.attune.performance;

import java.util.ArrayList;
import java.util.List;
import org.attune.capture.Frame;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.platform.Environment;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfRect;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.objdetect.CascadeClassifier;

/**
 * The loop that everything is measured against: the whole frame through the cascade at its usual settings, then each
 * face through the network, each time anew.
 */
final class ReferenceLoop implements FaceLoop {
    static {
        OpenCvLibrary.load();
    }

    private static final double SCALE_FACTOR = 1.1;
    private static final int MIN_NEIGHBORS = 5;
    private static final Size SMALLEST = new Size(30, 30);

    private final CascadeClassifier cascade = new CascadeClassifier(
            Environment.models().resolve("haarcascade_frontalface_default.xml").toString());
    private final OnnxEmotionClassifier classifier;
    private final FaceCrop crop;
    private final int threads;
    private final Mat gray = new Mat();
    private final MatOfRect found = new MatOfRect();

    private ReferenceLoop(int openCvThreads, int classifierThreads) {
        this.threads = openCvThreads;
        this.classifier = new OnnxEmotionClassifier(Environment.models().resolve("mini_xception.onnx"),
                classifierThreads);
        this.crop = new FaceCrop(classifier.contract().size(), classifier.contract().cropGrow());
    }

    /** With so many threads of OpenCV and one of ONNX Runtime. */
    static ReferenceLoop withThreads(int openCvThreads) {
        return new ReferenceLoop(openCvThreads, 1);
    }

    /** With as many threads as the two libraries take by themselves. */
    static ReferenceLoop withDefaultThreads() {
        return new ReferenceLoop(-1, 0);
    }

    @Override
    public void takeOver() {
        Core.setNumThreads(threads);
    }

    @Override
    public List<BoundingBox> faces(Frame frame) {
        Mat color = new Mat(frame.height(), frame.width(), CvType.CV_8UC3);
        color.put(0, 0, frame.bgr());
        Imgproc.cvtColor(color, gray, Imgproc.COLOR_BGR2GRAY);
        color.release();
        cascade.detectMultiScale(gray, found, SCALE_FACTOR, MIN_NEIGHBORS, 0, SMALLEST, new Size());
        List<BoundingBox> boxes = new ArrayList<>();
        for (Rect face : found.toArray()) {
            boxes.add(new BoundingBox(face.x, face.y, face.width, face.height));
            classifier.classify(List.of(crop.cut(gray, boxes.getLast())));
        }
        return boxes;
    }

    @Override
    public void close() {
        crop.close();
        classifier.close();
        gray.release();
        found.release();
    }
}
