package org.attune.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_4BYTE_ABGR})
    void everyKindOfPictureBecomesBlueGreenRed(int type) {
        BufferedImage image = new BufferedImage(2, 1, type);
        image.setRGB(0, 0, 0xFF102030);
        image.setRGB(1, 0, 0xFFFFFEFD);

        Frame frame = Frame.copyOf(image, 5, 1);

        assertThat(frame.bgr()).containsExactly(0x30, 0x20, 0x10, 0xFD, 0xFE, 0xFF);
    }

    @Test
    void isACopyBecauseDriversUseTheirPictureAgain() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
        Frame frame = Frame.copyOf(image, 0, 0);

        image.setRGB(0, 0, 0xFFFFFFFF);

        assertThat(frame.bgr()).containsOnly(0);
    }

    @Test
    void showsItselfAsOpaqueArgb() {
        IntBuffer argb = IntBuffer.allocate(2);

        new Frame(2, 1, new byte[]{0x30, 0x20, 0x10, (byte) 0xFD, (byte) 0xFE, (byte) 0xFF}, 0, 0).copyTo(argb);

        assertThat(argb.array()).containsExactly(0xFF102030, 0xFFFFFEFD);
    }

    @Test
    void bytesThatDoNotFitTheSizeAreRefused() {
        assertThatThrownBy(() -> new Frame(2, 2, new byte[3], 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
