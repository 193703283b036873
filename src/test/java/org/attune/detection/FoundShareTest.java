package org.attune.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attune.platform.OpenCvLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;

class FoundShareTest {
    private boolean there;
    private final FoundShare found = new FoundShare(new FaceDetector() {
        @Override
        public List<BoundingBox> detect(Mat gray) {
            return there ? List.of(new BoundingBox(0, 0, 10, 10)) : List.of();
        }

        @Override
        public void close() {}
    });

    @BeforeAll
    static void load() {
        OpenCvLibrary.load();
    }

    @Test
    void aFaceThatIsMissedNowAndThenIsFoundInThatShare() {
        look(29, 4);
        assertThat(found.share()).as("too few to tell").isEqualTo(1);
        look(71, 4);

        assertThat(found.share()).isCloseTo(0.75, within(0.03));
    }

    @Test
    void theTimeBeforeSomebodyCameAndAfterTheyWentDoesNotCount() {
        look(100, 1);
        look(40, Integer.MAX_VALUE);
        assertThat(found.share()).isEqualTo(1);
        look(25, 1);

        assertThat(found.share()).as("gone").isEqualTo(1);
    }

    /** @param missed in every so many-th picture there is none */
    private void look(int pictures, int missed) {
        Mat gray = new Mat();
        for (int picture = 1; picture <= pictures; picture++) {
            there = picture % missed != 0;
            found.detect(gray);
        }
        gray.release();
    }
}
