package org.attune.capture.v4l2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What can be tried without a camera; with one, and the kernel's own driver, packaging/linux/camera-trial.sh does. */
@EnabledOnOs(OS.LINUX)
class V4l2Test {
    private static final Dimension VGA = new Dimension(640, 480);

    @TempDir
    Path folder;

    @Test
    void thisMachineIsListedWithoutATrouble() {
        assertThat(new V4l2Driver().getDevices()).allSatisfy(camera -> assertThat(camera.getName()).isNotBlank());
    }

    @Test
    void aMachineWithoutSuchAFolderHasNone() {
        assertThat(new V4l2Driver(folder.resolve("none"), folder).getDevices()).isEmpty();
    }

    @Test
    void aNodeThatIsNoCameraOrIsGoneIsNotListed() throws IOException {
        for (String node : new String[]{"video0", "video1", "v4l-subdev0", "videos"}) {
            Files.createDirectories(folder.resolve("sys").resolve(node));
        }
        Files.createDirectories(folder.resolve("dev"));
        Files.writeString(folder.resolve("dev/video0"), "answers no driver's question");

        assertThat(new V4l2Driver(folder.resolve("sys"), folder.resolve("dev")).getDevices()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereSaysSoAndIsNeitherForbiddenNorBusy() {
        assertThatThrownBy(() -> V4l2Calls.open(folder.resolve("video7").toString()))
                .isInstanceOfSatisfying(V4l2Calls.RefusedException.class, refused -> {
                    assertThat(refused).hasMessageContaining("video7").hasMessageContaining("errno 2");
                    assertThat(refused.isForbidden()).isFalse();
                    assertThat(refused.isBusy()).isFalse();
                });
    }

    @Test
    void noMorePixelsAreTakenThanAskedForWhereThereIsAChoice() {
        WebcamDevice camera = PluggedCameras.of("Desk", "usb-1", new Dimension(1920, 1080), new Dimension(800, 600),
                new Dimension(640, 360), new Dimension(320, 240));
        camera.setResolution(VGA);
        assertThat(camera.getResolution()).isEqualTo(new Dimension(640, 360));

        WebcamDevice large = PluggedCameras.of("Large", "usb-2", new Dimension(1920, 1080), new Dimension(1280, 720));
        large.setResolution(VGA);
        assertThat(large.getResolution()).as("the least that there is").isEqualTo(new Dimension(1280, 720));

        WebcamDevice silent = PluggedCameras.of("Silent", "usb-3");
        silent.setResolution(VGA);
        assertThat(silent.getResolution()).as("one that does not tell its sizes").isEqualTo(VGA);
    }

    @Test
    void aCameraThatIsNotThereDoesNotOpenAndReadsNothing() {
        V4l2Device camera = (V4l2Device) PluggedCameras.of("Gone", "usb-1", VGA);

        camera.open();

        assertThat(camera.isOpen()).isFalse();
        assertThat(camera.isGone()).isTrue();
        assertThatThrownBy(camera::getImage).hasMessageContaining("is gone");
        camera.close();
        camera.close();
    }
}
