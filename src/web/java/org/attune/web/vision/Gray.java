package org.attune.web.vision;

/** Gray from colours, as OpenCV's {@code COLOR_BGR2GRAY}: BT.601's shares in 15 fractional bits. */
public final class Gray {
    private static final int BLUE = 3735;
    private static final int GREEN = 19235;
    private static final int RED = 9798;
    private static final int BITS = 15;

    private Gray() {}

    /**
     * @param bgr three bytes a pixel
     * @param gray one byte a pixel
     */
    public static void ofBgr(byte[] bgr, byte[] gray, int count) {
        for (int at = 0, from = 0; at < count; at++, from += 3) {
            Unchecked.set(gray, at, Unchecked.at(bgr, from) * BLUE + Unchecked.at(bgr, from + 1) * GREEN
                    + Unchecked.at(bgr, from + 2) * RED + (1 << BITS - 1) >> BITS);
        }
    }
}
