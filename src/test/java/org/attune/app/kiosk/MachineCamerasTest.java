package org.attune.app.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attune.app.CompositionRoot;
import org.attune.capture.Cameras;
import org.attune.config.CurrentSettings;
import org.attune.config.Profile;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which camera the set-up begins with, and where the learner's choice is kept. */
class MachineCamerasTest {
    private static final List<String> NAMES = List.of("Integrated Webcam", "Desk Camera", "Telephone");

    private static final Settings NONE = Settings.defaults();

    @TempDir
    Path folder;

    @Test
    void aChoiceIsKeptForNextTimeAmongTheOtherSettings() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "analysis.rate-hz=5\n");
        assertThat(cameras(NONE, "").preferred(NAMES)).contains("Integrated Webcam");

        cameras(NONE, "").remember("Desk Camera");

        assertThat(cameras(NONE, "").preferred(NAMES)).contains("Desk Camera");
        assertThat(cameras(NONE, "").preferred(List.of("Telephone"))).as("it is not plugged in").isEmpty();
        assertThat(settings(NONE).now().get(Setting.ANALYSIS_RATE)).isEqualTo(5);
    }

    @Test
    void theCommandLineCountsUntilTheLearnerChooses() {
        Settings desk = NONE.with(Setting.CAMERA_NAME, Optional.of("desk"));
        MachineCameras cameras = cameras(desk, "2");
        assertThat(cameras.preferred(NAMES)).contains("Telephone");
        assertThat(cameras(desk, "").preferred(NAMES)).contains("Desk Camera");

        cameras.remember("Integrated Webcam");

        assertThat(cameras.preferred(NAMES)).as("also over the command line").contains("Integrated Webcam");
    }

    @Test
    void onASharedComputerAChoiceIsNotKept() {
        MachineCameras cameras = cameras(NONE.with(Setting.PROFILE, Profile.LAB), "");

        cameras.remember("Telephone");

        assertThat(cameras.preferred(NAMES)).contains("Integrated Webcam");
        assertThat(folder.resolve("settings.properties")).doesNotExist();
    }

    @Test
    void aChoiceThatCannotBeKeptCountsUntilTheEnd() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        CameraChoice choice = new CameraChoice(
                CurrentSettings.of(blocked.resolve("settings.properties"), NONE), "");

        cameras(NONE, choice).remember("Telephone");

        assertThat(cameras(NONE, choice).preferred(NAMES)).as("in the next session").contains("Telephone");
    }

    private MachineCameras cameras(Settings changes, String fromCommandLine) {
        CurrentSettings settings = settings(changes);
        return cameras(settings.now(), new CameraChoice(settings, fromCommandLine));
    }

    private MachineCameras cameras(Settings settings, CameraChoice choice) {
        return new MachineCameras(new CompositionRoot(settings, folder.resolve("unused.onnx")), choice,
                Cameras.ofThisMachine());
    }

    private CurrentSettings settings(Settings changes) {
        return CurrentSettings.of(folder.resolve("settings.properties"), changes);
    }
}
