package org.attune.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attune.app.DemoClip;
import org.attune.app.FaceDetectors;
import org.attune.capture.Frame;
import org.attune.capture.clip.ClipFrames;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.Settings;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.detection.FaceDetector;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** The stages of the analysis one by one, each over the first pictures of the built-in clip. */
final class FrameStages {
    private static final int PICTURES = 12;

    private FrameStages() {}

    static List<Frame> read() throws Exception {
        List<Frame> frames = new ArrayList<>();
        ClipSource clip = DemoClip.open(1);
        clip.open();
        try {
            ClipFrames pictures = new ClipFrames(clip, clip.rate());
            for (Optional<Frame> next = pictures.next(); next.isPresent()
                    && frames.size() < PICTURES; next = pictures.next()) {
                frames.add(next.get());
            }
        } finally {
            clip.close();
        }
        if (frames.isEmpty()) {
            throw new UserFacingException(ErrorCode.VIDEO_UNREADABLE, "The built-in clip has no picture.");
        }
        return frames;
    }

    static List<Mat> grays(List<Frame> frames) {
        OpenCvLibrary.load();
        return frames.stream().map(FrameStages::gray).toList();
    }

    private static Mat gray(Frame frame) {
        Mat color = new Mat(frame.height(), frame.width(), CvType.CV_8UC3);
        Mat gray = new Mat();
        color.put(0, 0, frame.bgr());
        Imgproc.cvtColor(color, gray, Imgproc.COLOR_BGR2GRAY);
        color.release();
        return gray;
    }

    /** One face for each picture: the clip shows one. */
    static List<BoundingBox> detect(List<Mat> grays, Settings settings) throws Exception {
        try (FaceDetector detector = FaceDetectors.forPictures(settings)) {
            return grays.stream()
                    .map(gray -> detector.detect(gray).stream().findFirst()
                            .orElseThrow(() -> new UserFacingException(ErrorCode.FACE_SETTINGS,
                                    "The face in the built-in clip was not found.")))
                    .toList();
        }
    }

    static List<byte[]> crop(List<Mat> grays, List<BoundingBox> faces, OnnxEmotionClassifier classifier) {
        try (FaceCrop crop = new FaceCrop(classifier.contract().size(), classifier.contract().cropGrow())) {
            return IntStream.range(0, faces.size()).mapToObj(index -> crop.cut(grays.get(index), faces.get(index)))
                    .toList();
        }
    }
}
