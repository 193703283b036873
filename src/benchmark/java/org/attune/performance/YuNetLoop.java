package org.attune.performance;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.objdetect.FaceDetectorYN;

/** YuNet (Wu, Peng and Yu 2023) by OpenCV's own network runtime, over every frame as a whole, on one thread. */
final class YuNetLoop implements FaceLoop {
    static {
        OpenCvLibrary.load();
    }

    private static final float LEAST_SCORE = 0.7f;

    private final FaceDetectorYN detector;
    private final Size size;
    private final Mat color = new Mat();
    private final Mat resized = new Mat();
    private final Mat found = new Mat();

    /** @param width that frames are brought to; their height follows at four to three */
    YuNetLoop(Path model, int width) {
        this.size = new Size(width, width * 3 / 4);
        this.detector = FaceDetectorYN.create(model.toString(), "", size, LEAST_SCORE);
    }

    @Override
    public void takeOver() {
        Core.setNumThreads(1);
    }

    @Override
    public List<BoundingBox> faces(Frame frame) {
        color.create(frame.height(), frame.width(), CvType.CV_8UC3);
        color.put(0, 0, frame.bgr());
        Imgproc.resize(color, resized, size, 0, 0, Imgproc.INTER_AREA);
        detector.detect(resized, found);
        double scale = frame.width() / size.width;
        return IntStream.range(0, found.rows()).mapToObj(row -> box(row, scale)).toList();
    }

    private BoundingBox box(int row, double scale) {
        float[] edges = new float[4];
        found.get(row, 0, edges);
        return new BoundingBox(edges[0] * scale, edges[1] * scale, edges[2] * scale, edges[3] * scale).grownSquare(1);
    }

    @Override
    public void close() {
        color.release();
        resized.release();
        found.release();
    }
}
