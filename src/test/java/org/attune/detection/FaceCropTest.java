package org.attune.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.platform.OpenCvLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;

class FaceCropTest {
    private Mat frame;
    private FaceCrop crop;

    @BeforeEach
    void frameWithALightSquare() {
        OpenCvLibrary.load();
        frame = new Mat(120, 160, CvType.CV_8UC1, new Scalar(10));
        frame.submat(new Rect(40, 30, 48, 48)).setTo(new Scalar(200));
        crop = new FaceCrop(48, 1);
    }

    @AfterEach
    void release() {
        crop.close();
        frame.release();
    }

    @Test
    void cutsExactlyTheBox() {
        assertThat(crop.cut(frame, new BoundingBox(40, 30, 48, 48))).hasSize(48 * 48).containsOnly((byte) 200);
    }

    @Test
    void growsAboutTheCentre() {
        try (FaceCrop grown = new FaceCrop(48, 2)) {
            byte[] face = grown.cut(frame, new BoundingBox(40, 30, 48, 48));

            assertThat(face[0]).as("corner, outside the box").isEqualTo((byte) 10);
            assertThat(face[24 * 48 + 24]).as("middle").isEqualTo((byte) 200);
            assertThat(face[24 * 48 + 6]).as("left of the box").isEqualTo((byte) 10);
        }
    }

    @Test
    void makesAnOblongSquareByItsLongerSide() {
        byte[] face = crop.cut(frame, new BoundingBox(52, 30, 24, 48));

        assertThat(face).as("the square about its centre is the light one").containsOnly((byte) 200);
    }

    @Test
    void aFaceAtEveryEdgeIsClippedAndStillWhole() {
        frame.setTo(new Scalar(77));

        for (BoundingBox atEdge : new BoundingBox[]{new BoundingBox(-30, -30, 60, 60), new BoundingBox(130, 90, 60, 60),
                new BoundingBox(-200, -200, 600, 600), new BoundingBox(155, 119, 40, 40),
                new BoundingBox(-39.7, 0, 40, 40)}) {
            assertThat(crop.cut(frame, atEdge)).as("%s", atEdge).hasSize(48 * 48).containsOnly((byte) 77);
        }
    }

    @Test
    void anEarlierCutIsNotOverwrittenByALaterOne() {
        byte[] light = crop.cut(frame, new BoundingBox(40, 30, 48, 48));
        crop.cut(frame, new BoundingBox(0, 0, 20, 20));

        assertThat(light).containsOnly((byte) 200);
    }
}
