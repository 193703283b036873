package org.attune.detection;

import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Tells when a picture has little to do with the one before, by a thumbnail of each: how their contrast and structure
 * compare (Wang et al. 2004, IEEE TIP 13(4), without brightness, so that another exposure is no cut). A hand before the
 * camera may look like one.
 */
final class SceneCut implements AutoCloseable {
    /**
     * Pictures a tenth of a second apart stand above 0.75, those of twice the exposure above 0.6; of photographs that
     * each have a face in the middle one in twenty does.
     */
    private static final double ALIKE = 0.55;
    /** A variance; keeps the noise of black pictures from being their structure. */
    private static final double NOISE = 50;
    private static final int COLUMNS = 32;

    private final Mat small = new Mat();
    private byte[] before = {};
    private byte[] now = {};

    /** Whether this is the first picture, or one of another scene than the last. */
    boolean isAt(Mat gray) {
        byte[] spare = before;
        before = now;
        now = spare;
        shrink(gray);
        return before.length != now.length || likeness() < ALIKE;
    }

    /** By whole numbers, with what is left over cut off: that is several times quicker. */
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

    /** A mean over half of the pixels is as good: two rows seen as one, of which the first half is taken. */
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

    /** 1 for the same, about 0 for what has nothing in common. */
    private double likeness() {
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
