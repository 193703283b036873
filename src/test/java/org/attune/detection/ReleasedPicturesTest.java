package org.attune.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.attune.NativeMemory;
import org.attune.platform.Environment;
import org.attune.platform.OpenCvLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * A part of a picture shares its pixels, which stay in memory until the part is released too: also when OpenCV refuses
 * the picture, here one of 32-bit integers.
 */
@EnabledOnOs(OS.LINUX)
class ReleasedPicturesTest {
    private static final Path CASCADE = Environment.models().resolve("haarcascade_frontalface_default.xml");
    private static final int SIDE = 4096;
    private static final long PIXELS = 4L * SIDE * SIDE;

    @BeforeAll
    static void load() {
        OpenCvLibrary.load();
    }

    @Test
    void theFullSearchKeepsNoPartOfARefusedPicture() {
        try (FaceDetector detector = new HaarFaceDetector(CASCADE, HaarParameters.REFERENCE)) {
            assertNothingKept(detector::detect);
        }
    }

    @Test
    void trackingKeepsNoPartOfARefusedPicture() {
        try (FaceDetector detector = new TrackingFaceDetector(CASCADE, HaarParameters.REFERENCE, 8)) {
            assertNothingKept(detector::detect);
        }
    }

    @Test
    void theCropKeepsNoPartOfARefusedPicture() {
        try (FaceCrop crop = new FaceCrop(48, 1)) {
            assertNothingKept(picture -> crop.cut(picture, new BoundingBox(100, 100, 2000, 2000)));
        }
    }

    private static void assertNothingKept(Consumer<Mat> use) {
        Mat refused = new Mat(SIDE, SIDE, CvType.CV_32SC1);
        long before = NativeMemory.bytes();

        assertThatThrownBy(() -> use.accept(refused)).isInstanceOf(CvException.class);
        refused.release();

        assertThat(before - NativeMemory.bytes()).as("bytes given back").isGreaterThan(PIXELS / 2);
    }
}
