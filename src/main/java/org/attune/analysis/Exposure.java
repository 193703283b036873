package org.attune.analysis;

import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * The exposure of a frame, in gray levels from 0 (black) to 255.
 *
 * @param frame mean of the whole frame
 * @param face mean of the face, or of the whole frame if there is no face
 * @param spread standard deviation within the face: how much detail is visible, independent of skin colour
 * @param blown share of the face that is blown out to white, from 0 to 1
 */
record Exposure(double frame, double face, double spread, double blown) {
    private static final int WHITE = 250;
    /** Samples one pixel in this many, in both directions, which is enough for a mean. */
    private static final int STRIDE = 4;

    /** @param face in the frame's pixels; null if there is none */
    static Exposure of(Frame frame, @Nullable BoundingBox face) {
        BoundingBox whole = new BoundingBox(0, 0, frame.width(), frame.height());
        Area all = new Area(frame, whole);
        Area within = face == null ? all : new Area(frame, face);
        return new Exposure(all.mean(), within.mean(), within.spread(), within.blown());
    }

    /** Sums over a part of a frame. */
    private static final class Area {
        private double sum;
        private double squares;
        private int white;
        private int count;

        Area(Frame frame, BoundingBox box) {
            int right = (int) Math.min(frame.width(), box.x() + box.width());
            int bottom = (int) Math.min(frame.height(), box.y() + box.height());
            for (int y = (int) Math.max(0, box.y()); y < bottom; y += STRIDE) {
                for (int x = (int) Math.max(0, box.x()); x < right; x += STRIDE) {
                    add(level(frame, x, y));
                }
            }
        }

        /** Luma as in ITU-R BT.601, like the gray that the detector and the model use. */
        private static double level(Frame frame, int x, int y) {
            int at = 3 * (y * frame.width() + x);
            byte[] bgr = frame.bgr();
            return 0.114 * (bgr[at] & 0xFF) + 0.587 * (bgr[at + 1] & 0xFF) + 0.299 * (bgr[at + 2] & 0xFF);
        }

        private void add(double level) {
            sum += level;
            squares += level * level;
            white += level >= WHITE ? 1 : 0;
            count++;
        }

        double mean() {
            return sum / Math.max(1, count);
        }

        double spread() {
            return Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean() * mean()));
        }

        double blown() {
            return (double) white / Math.max(1, count);
        }
    }
}
