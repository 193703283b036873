package org.attune.capture.v4l2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(new V4l2Driver().devices()).allSatisfy(camera -> assertThat(camera.name()).isNotBlank());
    }

    @Test
    void aMachineWithoutSuchAFolderHasNone() {
        assertThat(new V4l2Driver(folder.resolve("none"), folder).devices()).isEmpty();
    }

    @Test
    void aNodeThatIsNoCameraOrIsGoneIsNotListed() throws IOException {
        for (String node : new String[]{"video0", "video1", "v4l-subdev0", "videos"}) {
            Files.createDirectories(folder.resolve("sys").resolve(node));
        }
        Files.createDirectories(folder.resolve("dev"));
        Files.writeString(folder.resolve("dev/video0"), "answers no driver's question");

        assertThat(new V4l2Driver(folder.resolve("sys"), folder.resolve("dev")).devices()).isEmpty();
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
        V4l2Device camera = PluggedCameras.of("Desk", "usb-1", new Dimension(1920, 1080), new Dimension(800, 600),
                new Dimension(640, 360), new Dimension(320, 240));
        camera.choose(VGA);
        assertThat(camera.size()).isEqualTo(new Dimension(640, 360));

        V4l2Device large = PluggedCameras.of("Large", "usb-2", new Dimension(1920, 1080), new Dimension(1280, 720));
        large.choose(VGA);
        assertThat(large.size()).as("the least that there is").isEqualTo(new Dimension(1280, 720));

        V4l2Device silent = PluggedCameras.of("Silent", "usb-3");
        silent.choose(VGA);
        assertThat(silent.size()).as("one that does not tell its sizes").isEqualTo(VGA);
    }

    @Test
    void aCameraThatIsNotThereDoesNotOpenAndReadsNothing() {
        V4l2Device camera = PluggedCameras.of("Gone", "usb-1", VGA);

        camera.open();

        assertThat(camera.isOpen()).isFalse();
        assertThat(camera.isGone()).isTrue();
        assertThatThrownBy(() -> camera.read(new byte[VGA.width * VGA.height * 3])).hasMessageContaining("is gone");
        camera.close();
        camera.close();
    }
}
