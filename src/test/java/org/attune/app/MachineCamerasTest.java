package org.attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attune.capture.Cameras;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which camera the set-up begins with, and where the learner's choice is kept. */
class MachineCamerasTest {
    private static final List<String> NAMES = List.of("Integrated Webcam", "Desk Camera", "Telephone");

    @TempDir
    Path folder;

    @Test
    void aChoiceIsKeptForNextTimeAmongTheOtherSettings() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "analysis.rate-hz=5\n");
        assertThat(cameras(Map.of(), "").preferred(NAMES)).contains("Integrated Webcam");

        cameras(Map.of(), "").remember("Desk Camera");

        assertThat(cameras(Map.of(), "").preferred(NAMES)).contains("Desk Camera");
        assertThat(cameras(Map.of(), "").preferred(List.of("Telephone"))).as("it is not plugged in").isEmpty();
        assertThat(settings(Map.of()).now().number(Setting.ANALYSIS_RATE)).isEqualTo(5);
    }

    @Test
    void theCommandLineCountsUntilTheLearnerChooses() {
        MachineCameras cameras = cameras(Map.of(Setting.CAMERA_NAME, "desk"), "2");
        assertThat(cameras.preferred(NAMES)).contains("Telephone");
        assertThat(cameras(Map.of(Setting.CAMERA_NAME, "desk"), "").preferred(NAMES)).contains("Desk Camera");

        cameras.remember("Integrated Webcam");

        assertThat(cameras.preferred(NAMES)).as("also over the command line").contains("Integrated Webcam");
    }

    @Test
    void onASharedComputerAChoiceIsNotKept() {
        MachineCameras cameras = cameras(Map.of(Setting.PROFILE, "lab"), "");

        cameras.remember("Telephone");

        assertThat(cameras.preferred(NAMES)).contains("Integrated Webcam");
        assertThat(folder.resolve("settings.properties")).doesNotExist();
    }

    @Test
    void aChoiceThatCannotBeKeptCountsUntilTheEnd() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        CurrentSettings settings = CurrentSettings.of(blocked.resolve("settings.properties"), Map.of());
        MachineCameras cameras = new MachineCameras(new Composition(settings::now, folder.resolve("unused.onnx")),
                settings, Cameras.ofThisMachine(), "");

        cameras.remember("Telephone");

        assertThat(cameras.preferred(NAMES)).contains("Telephone");
    }

    private MachineCameras cameras(Map<Setting, String> changes, String fromCommandLine) {
        CurrentSettings settings = settings(changes);
        return new MachineCameras(new Composition(settings::now, folder.resolve("unused.onnx")), settings,
                Cameras.ofThisMachine(), fromCommandLine);
    }

    private CurrentSettings settings(Map<Setting, String> changes) {
        return CurrentSettings.of(folder.resolve("settings.properties"), changes);
    }
}
