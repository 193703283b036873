package org.attune.ui.camera;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.attune.detection.BoundingBox;
import org.junit.jupiter.api.Test;

class PictureGeometryTest {

    @Test
    void thePictureIsCentredAndKeepsItsShape() {
        assertThat(new PictureGeometry(1000, 480, 640, 480).picture()).isEqualTo(new Rectangle2D(180, 0, 640, 480));
        assertThat(new PictureGeometry(320, 480, 640, 480).picture()).isEqualTo(new Rectangle2D(0, 120, 320, 240));
    }

    @Test
    void aFaceOnTheLeftIsShownOnTheRightAsInALookingGlass() {
        Rectangle2D shown = new PictureGeometry(1280, 960, 640, 480).toView(new BoundingBox(0, 10, 100, 100));

        assertThat(shown).isEqualTo(new Rectangle2D(1080, 20, 200, 200));
    }
}
