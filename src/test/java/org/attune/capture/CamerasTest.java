package org.attune.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.ds.dummy.WebcamDummyDriver;
import java.awt.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;

class CamerasTest {
    private final List<WebcamDevice> three = new WebcamDummyDriver(3).getDevices();

    @Test
    void listingNeverFailsEvenWithoutACamera() {
        assertThat(Cameras.list()).isNotNull();
    }

    @Test
    void isChosenByNumberOrByPartOfTheName() throws CaptureException {
        assertThat(Cameras.pick(three, "")).isSameAs(three.get(0));
        assertThat(Cameras.pick(three, "2")).isSameAs(three.get(2));
        assertThat(Cameras.pick(three, three.get(1).getName().toUpperCase())).isSameAs(three.get(1));
    }

    @Test
    void aWholeNameIsThatCameraAndNotOneWhoseNameHoldsIt() {
        List<String> names = List.of("HD USB Camera", "USB Camera", "USB Camera (2)");

        assertThat(Cameras.named(names, "USB Camera")).contains("USB Camera");
        assertThat(Cameras.named(names, "usb camera (2)")).contains("USB Camera (2)");
        assertThat(Cameras.named(names, "usb")).contains("HD USB Camera");
        assertThat(Cameras.named(names, "1")).contains("USB Camera");
        assertThat(Cameras.named(names, "7")).isEmpty();
        assertThat(Cameras.named(List.of(), "")).isEmpty();
    }

    @Test
    void camerasOfOneNameAreToldApart() throws CaptureException {
        WebcamDevice first = three.get(0);
        WebcamDevice second = new WebcamDummyDriver(3).getDevices().get(0);
        List<WebcamDevice> twins = List.of(first, three.get(1), second);

        assertThat(Cameras.names(twins)).containsExactly(first.getName(), three.get(1).getName(), first.getName() + " (2)");
        assertThat(Cameras.pick(twins, first.getName() + " (2)")).isSameAs(second);
    }

    @Test
    void aChoiceThatIsNotThereIsMissingAndNamed() {
        assertThatThrownBy(() -> Cameras.pick(three, "Kinect"))
                .isInstanceOf(CaptureException.class).hasMessage("No camera named “Kinect” was found.");
        assertThatThrownBy(() -> Cameras.pick(List.of(), "")).hasMessage(CameraState.MISSING.sentence());
    }

    @Test
    void aMissingCameraIsFoundOutWhenAskedFor() {
        DeviceFinder finder = Cameras.choose("surely no camera has this name", new Dimension(640, 480));

        assertThatThrownBy(finder::find).isInstanceOf(CaptureException.class);
    }
}
