package org.attune.detection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.i18n.MessageBundle;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.Mat;
import org.opencv.core.MatOfRect;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.objdetect.CascadeClassifier;

/**
 * OpenCV's frontal-face cascade (Viola and Jones 2001; Lienhart and Maydt 2002), applied to any part of a frame. Not
 * thread-safe.
 */
final class Cascade implements AutoCloseable {
    static {
        OpenCvLibrary.load();
    }

    /** The smallest face it can detect, pixels. */
    static final int WINDOW = 24;

    private static final int INTS = 4;

    private final CascadeClassifier cascade;
    private final MatOfRect found = new MatOfRect();
    private final Size smallest = new Size();
    private final Size largest = new Size();
    private int[] numbers = new int[INTS];

    /** @throws UserFacingException if the file is not a cascade */
    Cascade(Path file) {
        this.cascade = new CascadeClassifier(file.toString());
        if (cascade.empty()) {
            throw new UserFacingException(ErrorCode.DETECTOR,
                    new MessageBundle(HaarFaceDetector.class).text("cascade.unusable", file));
        }
    }

    /**
     * @param gray 8-bit, one channel
     * @param area the region to search, within the frame
     * @param scaleFactor ratio between successive window sizes, which start at {@link #WINDOW}; above 1
     * @param minNeighbors number of overlapping hits that make a face
     * @param least smallest face, pixels
     * @param most largest face, pixels
     * @return boxes in the pixels of the whole frame
     */
    List<BoundingBox> find(Mat gray, Rect area, double scaleFactor, int minNeighbors, double least, double most) {
        smallest.width = smallest.height = least;
        largest.width = largest.height = most;
        Mat part = gray.submat(area);
        try {
            cascade.detectMultiScale(part, found, scaleFactor, minNeighbors, 0, smallest, largest);
        } finally {
            part.release();
        }
        return boxes(area);
    }

    private List<BoundingBox> boxes(Rect area) {
        int count = (int) found.total();
        if (count == 0) {
            return List.of();
        }
        if (numbers.length < count * INTS) {
            numbers = new int[count * INTS];
        }
        found.get(0, 0, numbers);
        List<BoundingBox> boxes = new ArrayList<>(count);
        for (int at = 0; at < count * INTS; at += INTS) {
            boxes.add(
                    new BoundingBox(area.x + numbers[at], area.y + numbers[at + 1], numbers[at + 2], numbers[at + 3]));
        }
        return boxes;
    }

    @Override
    public void close() {
        found.release();
    }
}
