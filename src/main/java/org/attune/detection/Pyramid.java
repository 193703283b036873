package org.attune.detection;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** A picture halved again and again, each level only when it is asked for. One thread at a time. */
final class Pyramid implements AutoCloseable {
    private final List<Mat> halved = new ArrayList<>();
    private int levels;

    /** The next picture: its levels are not made yet. */
    void reset() {
        levels = 0;
    }

    /** @param index how often the picture is halved; 0 for itself */
    Mat level(int index, Mat gray) {
        if (index == 0) {
            return gray;
        }
        while (halved.size() < index) {
            halved.add(new Mat());
        }
        for (; levels < index; levels++) {
            Mat before = levels == 0 ? gray : halved.get(levels - 1);
            Size size = new Size(gray.cols() >> levels + 1, gray.rows() >> levels + 1);
            Imgproc.resize(before, halved.get(levels), size, 0, 0, Imgproc.INTER_AREA);
        }
        return halved.get(index - 1);
    }

    @Override
    public void close() {
        halved.forEach(Mat::release);
    }
}
