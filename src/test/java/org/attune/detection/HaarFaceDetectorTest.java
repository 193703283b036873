package org.attune.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.attune.Eventually;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.platform.Environment;
import org.attune.platform.OpenCvLibrary;
import org.junit.jupiter.api.Test;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.videoio.VideoCapture;
import org.opencv.videoio.Videoio;

class HaarFaceDetectorTest {
    private static final Path CASCADE = Environment.models().resolve("haarcascade_frontalface_default.xml");

    @Test
    void findsSeveralFacesInOnePicture() {
        try (FaceDetector detector = new HaarFaceDetector(CASCADE, HaarParameters.REFERENCE)) {
            List<BoundingBox> faces = detector.detect(twoFaces());

            assertThat(faces).hasSize(2);
            assertThat(faces).anyMatch(face -> face.centerX() < 320).anyMatch(face -> face.centerX() > 320);
        }
    }

    @Test
    void findsNothingOnAnEmptyWall() {
        try (FaceDetector detector = new HaarFaceDetector(CASCADE, HaarParameters.REFERENCE)) {
            assertThat(detector.detect(new Mat(480, 640, CvType.CV_8UC1, new Scalar(128)))).isEmpty();
        }
    }

    @Test
    void theSmallestFaceIsASetting() {
        HaarParameters onlyHuge = new HaarParameters(1.1, 5, 400, 1);
        try (FaceDetector detector = new HaarFaceDetector(CASCADE, onlyHuge)) {
            assertThat(detector.detect(twoFaces())).isEmpty();
        }
    }

    @Test
    void eachSearchesWithItsOwnNumberOfThreads() {
        HaarParameters alone = new HaarParameters(1.1, 5, 30, 1);
        HaarParameters three = new HaarParameters(1.1, 5, 30, 3);
        Mat wall = new Mat(480, 640, CvType.CV_8UC1, new Scalar(128));
        try (FaceDetector first = new TrackingFaceDetector(CASCADE, alone, 8);
                FaceDetector second = new HaarFaceDetector(CASCADE, three)) {
            leaves(first, wall, 1);
            leaves(second, wall, 3);
            leaves(first, wall, 1);
        }
    }

    /** A session of another test may be searching in this process, too. */
    private static void leaves(FaceDetector detector, Mat wall, int threads) {
        Eventually.until(threads + " threads searched", () -> {
            detector.detect(wall);
            return Core.getNumThreads() == threads;
        });
    }

    @Test
    void aMissingCascadeIsNamed() {
        assertThatThrownBy(
                () -> new HaarFaceDetector(Path.of("no-such-cascade.xml"), HaarParameters.REFERENCE))
                .isInstanceOfSatisfying(UserFacingException.class,
                        told -> assertThat(told.errorCode()).isEqualTo(ErrorCode.DETECTOR))
                .hasMessageContaining("no-such-cascade.xml");
    }

    /** The built-in face twice, at half its size, side by side. */
    private static Mat twoFaces() {
        OpenCvLibrary.load();
        VideoCapture clip = new VideoCapture(Environment.demoClip().toString(), Videoio.CAP_OPENCV_MJPEG);
        Mat color = new Mat();
        clip.read(color);
        clip.release();
        Mat gray = new Mat();
        Imgproc.cvtColor(color, gray, Imgproc.COLOR_BGR2GRAY);
        Mat half = new Mat();
        Imgproc.resize(gray, half, new Size(320, 240));
        Mat both = new Mat(240, 640, CvType.CV_8UC1);
        half.copyTo(both.submat(new Rect(0, 0, 320, 240)));
        half.copyTo(both.submat(new Rect(320, 0, 320, 240)));
        return both;
    }
}
