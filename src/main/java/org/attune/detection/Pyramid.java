package org.attune.detection;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** An image pyramid that halves the frame level by level, on demand. Not thread-safe. */
final class Pyramid implements AutoCloseable {
    private final List<Mat> halved = new ArrayList<>();
    private int levels;

    /** Starts a new frame: discards all levels. */
    void reset() {
        levels = 0;
    }

    /** @param index number of halvings; 0 returns {@code gray} itself */
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
