package org.attune.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BoundingBoxTest {
    private final BoundingBox box = new BoundingBox(10, 10, 20, 20);

    @Test
    void overlapsItselfFullyAndAStrangerNotAtAll() {
        assertThat(box.iou(box)).isEqualTo(1);
        assertThat(box.iou(new BoundingBox(30, 10, 20, 20))).as("touching").isZero();
        assertThat(box.iou(new BoundingBox(100, 100, 20, 20))).isZero();
    }

    @Test
    void overlapIsIntersectionOverUnion() {
        assertThat(box.iou(box.shifted(10, 0))).isCloseTo(200.0 / 600, within(1e-9));
        assertThat(box.iou(new BoundingBox(15, 15, 10, 10))).as("inside").isCloseTo(0.25, within(1e-9));
    }

    @Test
    void growsToASquareAboutTheSameCentre() {
        BoundingBox square = new BoundingBox(10, 20, 20, 40).grownSquare(1.5);

        assertThat(square).isEqualTo(new BoundingBox(-10, 10, 60, 60));
    }
}
