package org.attune.web.vision;

import org.jspecify.annotations.Nullable;

/** Finds faces of many sizes, as OpenCV's {@code CascadeClassifier}. Reuses its arrays; not thread-safe. */
public final class FaceCascade {
    /**
     * OpenCV divides its work into strips of about this many columns, which decides whether the last row is searched.
     */
    private static final double STRIP = 32;

    private final StumpCascade cascade;
    private final ExactLinear resizer = new ExactLinear();
    private final Integrals integrals = new Integrals();
    private final WindowTest windows;
    private byte[] scaled = {};

    private FaceCascade(StumpCascade cascade) {
        this.cascade = cascade;
        this.windows = new WindowTest(cascade);
    }

    /** @return null if these bytes are not a cascade of stumps over upright Haar features */
    public static @Nullable FaceCascade of(byte[] xml) {
        StumpCascade cascade = CascadeFile.read(xml);
        return cascade == null ? null : new FaceCascade(cascade);
    }

    /**
     * @param scaleFactor ratio between successive window sizes, above 1
     * @param minNeighbors number of overlapping hits that make a face; 0 returns every hit
     * @param least smallest face, pixels
     * @param most largest face, pixels; 0 for the picture's own size
     */
    public Boxes find(Plane gray, double scaleFactor, int minNeighbors, int least, int most) {
        Boxes hits = new Boxes();
        float[] scales = Scales.of(gray, cascade.window(), scaleFactor, least, most);
        if (scales.length > 0) {
            reserve(gray, scales[0]);
            int strips = strips(gray, scales[0]);
            for (float scale : scales) {
                search(gray, scale, strips, hits);
            }
        }
        return BoxGroups.of(hits, minNeighbors).clipped(gray.width(), gray.height());
    }

    private void reserve(Plane gray, float scale) {
        int width = Scales.divided(gray.width(), scale);
        int height = Scales.divided(gray.height(), scale);
        integrals.reserve(width, height);
        windows.plan(integrals.stride());
        if (scaled.length < width * height) {
            scaled = new byte[width * height];
        }
    }

    private int strips(Plane gray, float scale) {
        return (int) Math.ceil((Scales.divided(gray.width(), scale) + 1 - cascade.window()) / STRIP);
    }

    private void search(Plane gray, float scale, int strips, Boxes hits) {
        int width = Scales.divided(gray.width(), scale);
        int height = Scales.divided(gray.height(), scale);
        resizer.resize(gray, scaled, width, height);
        integrals.sum(scaled, width, height);
        int step = scale >= 2 ? 1 : 2;
        int rows = height + 1 - cascade.window();
        int strip = Math.max((rows / step + strips - 1) / strips, 1) * step;
        for (int y = 0; y < Math.min(rows, strips * strip); y += step) {
            searchRow(y, width + 1 - cascade.window(), step, scale, hits);
        }
    }

    private void searchRow(int y, int columns, int step, float scale, Boxes hits) {
        int[] sums = integrals.sums();
        int[] squares = integrals.squares();
        int start = y * integrals.stride();
        for (int x = 0; x < columns; x += step) {
            int result = windows.test(sums, squares, start + x);
            if (result == WindowTest.FACE) {
                int side = Scales.multiplied(cascade.window(), scale);
                hits.add(Scales.multiplied(x, scale), Scales.multiplied(y, scale), side, side);
            } else if (result == WindowTest.NOTHING) {
                x += step;
            }
        }
    }
}
