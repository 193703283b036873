package org.attune.web.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.attune.platform.OpenCvLibrary;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** OpenCV computes the same pixels. */
class ResizingTest {
    static {
        OpenCvLibrary.load();
    }

    private static final int ROUNDS = 150;

    private final Random random = new Random(7);

    @Test
    void theMeanOfAnArea() {
        for (int round = 0; round < ROUNDS; round++) {
            int width = side(1, 120);
            int height = side(1, 90);
            boolean whole = round % 2 == 0;
            Picture from = picture(whole ? width * side(1, 8) : width + side(0, 500),
                    whole ? height * side(2, 5) : height + side(1, 300));
            byte[] ours = new byte[width * height];
            AreaMean.shrink(from.plane(), ours, width, height);
            assertThat(ours).as("%s to %d x %d", from, width, height)
                    .isEqualTo(from.resized(width, height, Imgproc.INTER_AREA));
        }
    }

    @Test
    void inBetween() {
        for (int round = 0; round < ROUNDS; round++) {
            Picture from = picture(side(2, 150), side(2, 150));
            int width = side(1, 150);
            int height = from.height + side(1, 90);
            boolean area = round % 2 == 0;
            byte[] ours = new byte[width * height];
            Linear.resize(from.plane(), ours, width, height, area);
            assertThat(ours).as("%s to %d x %d", from, width, height)
                    .isEqualTo(from.resized(width, height, area ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR));
        }
    }

    @Test
    void inBetweenInWholeNumbers() {
        ExactLinear resizer = new ExactLinear();
        for (int round = 0; round < ROUNDS; round++) {
            Picture from = picture(side(24, 400), side(24, 300));
            int width = side(1, from.width - 1);
            int height = side(1, from.height - 1);
            byte[] ours = new byte[width * height];
            resizer.resize(from.plane(), ours, width, height);
            assertThat(ours).as("%s to %d x %d", from, width, height)
                    .isEqualTo(from.resized(width, height, Imgproc.INTER_LINEAR_EXACT));
        }
    }

    @Test
    void grayFromColours() {
        byte[] bgr = new byte[300 * 200 * 3];
        random.nextBytes(bgr);
        Mat color = new Mat(200, 300, CvType.CV_8UC3);
        color.put(0, 0, bgr);
        Mat gray = new Mat();
        Imgproc.cvtColor(color, gray, Imgproc.COLOR_BGR2GRAY);
        byte[] ours = new byte[300 * 200];
        Gray.ofBgr(bgr, ours, ours.length);
        assertThat(ours).isEqualTo(bytes(gray));
    }

    private int side(int least, int more) {
        return least + random.nextInt(more);
    }

    private Picture picture(int width, int height) {
        byte[] pixels = new byte[width * height];
        random.nextBytes(pixels);
        return new Picture(pixels, width, height);
    }

    private static byte[] bytes(Mat gray) {
        byte[] bytes = new byte[(int) gray.total()];
        gray.get(0, 0, bytes);
        return bytes;
    }

    private record Picture(byte[] pixels, int width, int height) {
        Plane plane() {
            return Plane.of(pixels, width, height);
        }

        byte[] resized(int toWidth, int toHeight, int interpolation) {
            Mat to = new Mat();
            Imgproc.resize(Reference.mat(pixels, width), to, new Size(toWidth, toHeight), 0, 0, interpolation);
            return bytes(to);
        }

        @Override
        public String toString() {
            return width + " x " + height;
        }
    }
}
