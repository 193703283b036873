package org.attune.detection;

import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Detects scene cuts: compares the contrast and structure of thumbnails of successive frames (Wang et al. 2004, IEEE
 * TIP 13(4)). Brightness is left out, so that a change of exposure is not a cut. A hand in front of the camera may look
 * like one.
 */
final class SceneCut implements AutoCloseable {
    /**
     * Frames a tenth of a second apart score above 0.75, and frames whose exposure doubles, above 0.6. Among
     * photographs that each have a face in the middle, one pair in twenty does.
     */
    private static final double MIN_SIMILARITY = 0.55;
    /** Variance that keeps sensor noise in black frames from counting as structure. */
    private static final double NOISE = 50;
    private static final int COLUMNS = 32;

    private final Mat small = new Mat();
    private byte[] before = {};
    private byte[] now = {};

    /** Whether this is the first frame, or shows another scene than the previous one. */
    boolean isAt(Mat gray) {
        byte[] spare = before;
        before = now;
        now = spare;
        shrink(gray);
        return before.length != now.length || similarity() < MIN_SIMILARITY;
    }

    /** Scales by integer factors and crops the remainder, which is several times faster. */
    private void shrink(Mat gray) {
        Mat rows = everyOtherRow(gray);
        int by = Math.max(1, Math.min(gray.cols() / COLUMNS, gray.rows()));
        int down = Math.max(1, by * rows.rows() / gray.rows());
        Mat whole = rows.submat(0, rows.rows() / down * down, 0, gray.cols() / by * by);
        try {
            Imgproc.resize(whole, small, new Size(gray.cols() / by, rows.rows() / down), 0, 0, Imgproc.INTER_AREA);
        } finally {
            whole.release();
            rows.release();
        }
        if (now.length != small.total()) {
            now = new byte[(int) small.total()];
        }
        small.get(0, 0, now);
    }

    /**
     * Averaging half of the pixels is accurate enough. Reinterprets each pair of rows as one row and takes its first
     * half.
     */
    private static Mat everyOtherRow(Mat gray) {
        if (!gray.isContinuous() || gray.rows() % 2 != 0) {
            return gray.submat(0, gray.rows(), 0, gray.cols());
        }
        Mat pairs = gray.reshape(1, gray.rows() / 2);
        try {
            return pairs.submat(0, pairs.rows(), 0, gray.cols());
        } finally {
            pairs.release();
        }
    }

    /** 1 for identical frames, about 0 for unrelated ones. */
    private double similarity() {
        double meanBefore = mean(before);
        double meanNow = mean(now);
        double both = 0;
        double each = 0;
        for (int at = 0; at < now.length; at++) {
            double old = (before[at] & 0xFF) - meanBefore;
            double young = (now[at] & 0xFF) - meanNow;
            both += old * young;
            each += old * old + young * young;
        }
        return (2 * both / now.length + NOISE) / (each / now.length + NOISE);
    }

    private static double mean(byte[] levels) {
        double sum = 0;
        for (byte level : levels) {
            sum += level & 0xFF;
        }
        return sum / levels.length;
    }

    @Override
    public void close() {
        small.release();
    }
}
