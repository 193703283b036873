package org.attune.web.vision;

import java.util.Arrays;

/** The scales at which a picture is searched, and lengths in them, rounded as OpenCV rounds. */
final class Scales {
    private static final int MOST = 1024;

    private Scales() {}

    /** @return the scales between the two sizes or, if there is none, the one nearest to the least size */
    static float[] of(Plane gray, int window, double factor, int least, int most) {
        float[] all = all(Math.min(gray.width(), gray.height()), window, factor);
        int largest = most == 0 ? Math.min(gray.width(), gray.height()) : most;
        int end = 0;
        while (end < all.length && multiplied(window, all[end]) <= largest) {
            end++;
        }
        int begin = 0;
        while (begin < end && multiplied(window, all[begin]) < least) {
            begin++;
        }
        return begin < end || all.length == 0 ? Arrays.copyOfRange(all, begin, end) : nearest(all, window, least);
    }

    private static float[] all(int side, int window, double factor) {
        float[] scales = new float[MOST];
        int count = 0;
        for (double scale = 1; Rounding.even(window * scale) <= side && count < MOST; scale *= factor) {
            scales[count++] = (float) scale;
        }
        return Arrays.copyOf(scales, count);
    }

    private static float[] nearest(float[] all, int window, int least) {
        float best = all[0];
        for (float scale : all) {
            if (Math.abs(multiplied(window, scale) - least) < Math.abs(multiplied(window, best) - least)) {
                best = scale;
            }
        }
        return new float[]{best};
    }

    static int multiplied(int length, float scale) {
        return Rounding.even(Rounding.single(length * (double) scale));
    }

    static int divided(int length, float scale) {
        return Rounding.even(Rounding.single(length / (double) scale));
    }
}
