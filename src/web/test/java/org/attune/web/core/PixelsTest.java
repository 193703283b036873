package org.attune.web.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.capture.Frame;
import org.junit.jupiter.api.Test;

class PixelsTest {

    @Test
    void redAndBlueChangePlacesAndOpacityGoes() {
        Frame frame = new Pixels().ofRgba(new byte[]{1, 2, 3, -1, 4, 5, 6, -1}, 2, 1, 7);
        assertThat(frame.bgr()).containsExactly(3, 2, 1, 6, 5, 4);
        assertThat(frame.timestampNanos()).isEqualTo(7);
    }

    @Test
    void everySizeHasItsOwnFrame() {
        Pixels pixels = new Pixels();
        assertThat(pixels.ofRgba(new byte[4 * 6], 3, 2, 1).bgr()).hasSize(18);
        assertThat(pixels.ofRgba(new byte[4 * 2], 2, 1, 2).bgr()).hasSize(6);
    }

    @Test
    void bytesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new Pixels().ofRgba(new byte[7], 2, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
