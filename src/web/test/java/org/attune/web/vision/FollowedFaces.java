package org.attune.web.vision;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.objdetect.CascadeClassifier;

/** The desktop's detection and crop over frames, with whichever classes of OpenCV the class path has first. */
public final class FollowedFaces {
    private static final int CYCLE = 8;

    private FollowedFaces() {}

    /**
     * @param frames gray pixels, row after row
     * @return for each frame, its faces, each with its box and a hash of its pixels for the model
     */
    public static List<String> of(Path cascade, byte[][] frames, int width) throws Exception {
        for (Method method : CascadeClassifier.class.getMethods()) {
            if (method.getName().equals("provide")) {
                method.invoke(null, cascade.toString(), Files.readAllBytes(cascade));
            }
        }
        List<String> seen = new ArrayList<>();
        HaarParameters alone = new HaarParameters(1.1, 5, 30, 1);
        try (TrackingFaceDetector detector = new TrackingFaceDetector(cascade, alone, CYCLE);
                FaceCrop crop = new FaceCrop(64, 1.2)) {
            for (byte[] frame : frames) {
                Mat gray = new Mat(frame.length / width, width, CvType.CV_8UC1);
                gray.put(0, 0, frame);
                StringBuilder faces = new StringBuilder();
                for (BoundingBox face : detector.detect(gray)) {
                    faces.append(face).append(' ').append(Arrays.hashCode(crop.cut(gray, face))).append('\n');
                }
                seen.add(faces.toString());
            }
        }
        return seen;
    }
}
