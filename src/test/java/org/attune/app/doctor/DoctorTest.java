package org.attune.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.attune.capture.ListedCamera;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.platform.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private static final Path MODEL = Environment.models().resolve("mini_xception.onnx");
    private final String home = System.getProperty("user.home");

    @TempDir
    Path folder;

    @BeforeEach
    void live() {
        System.setProperty("user.home", folder.toString());
        System.setProperty("attune.data", folder.resolve("data").toString());
    }

    @AfterEach
    void leave() {
        System.setProperty("user.home", home);
        System.clearProperty("attune.data");
    }

    @Test
    void whereAllIsThereEveryStageIsTimedAndNoCameraIsOnlyANote() {
        Diagnosis diagnosis = doctor(MODEL, List::of, Settings.defaults()).examine();

        assertThat(diagnosis.isWell()).as(diagnosis.text()).isTrue();
        assertThat(diagnosis.text()).containsPattern("JavaFX +26").containsPattern("ONNX Runtime +1\\.")
                .containsPattern("OpenCV +4\\.")
                .containsPattern("ok +read the clip +\\d+ ms").containsPattern("ok +find faces +\\d+ ms")
                .containsPattern("ok +cut them out +\\d+ ms")
                .containsPattern("ok +classify +\\d+ ms").containsPattern("ok +draw a report +\\d+ ms")
                .containsPattern("ok +save a report +\\d+ ms")
                .contains("No camera was found. (A-101)").endsWith("All is well.\n");
        assertThat(diagnosis.faults()).containsExactly(ErrorCode.CAMERA_MISSING.withCode());
        assertThat(diagnosis.text()).as("the home folder").doesNotContain(folder.toString()).contains("~");
        assertThat(folder.resolve("data")).as("looking makes nothing").doesNotExist();
    }

    @Test
    void aMissingModelIsNamedWithACodeAndTheOtherStagesAreStillTried() {
        Diagnosis diagnosis = doctor(folder.resolve("gone.onnx"), List::of, Settings.defaults()).examine();

        assertThat(diagnosis.isWell()).isFalse();
        assertThat(diagnosis.text())
                .containsPattern("FAIL +load the model +The model ~/gone.onnx .*\\(A-201\\)\\R +What to do: ")
                .containsPattern("ok +find faces").containsPattern("note +classify +not tried")
                .containsPattern("ok +save a report");
        assertThat(diagnosis.faults()).containsExactly(ErrorCode.CAMERA_MISSING.withCode(), ErrorCode.MODEL.withCode());
    }

    @Test
    void aFolderThatCannotBeWrittenToFails() throws IOException {
        Files.writeString(folder.resolve("data"), "a file in the way");

        Diagnosis diagnosis = doctor(MODEL, List::of, Settings.defaults()).examine();

        assertThat(diagnosis.isWell()).isFalse();
        assertThat(diagnosis.text()).containsPattern("FAIL +data +~/data cannot be written to. \\(A-305\\)")
                .containsPattern("ok +reports");
    }

    @Test
    void aBadLineOfTheSettingsAndSettingsThatMissEveryFaceFail() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("settings.properties"),
                "camera.width=wide\n");

        Diagnosis diagnosis = doctor(MODEL, List::of, Settings.defaults().with(Setting.MIN_SIZE, 2000)).examine();

        assertThat(diagnosis.faults()).anyMatch(fault -> fault.contains("camera.width is “wide”"))
                .contains(ErrorCode.FACE_SETTINGS.withCode());
        assertThat(diagnosis.text()).contains("camera.width is “wide”", "(A-312)", "(A-205)")
                .endsWith("2 things need care: the lines with FAIL say what to do.\n");
    }

    @Test
    void camerasAreListedWithTheirSizesAndAListThatFailsIsSaid() {
        Diagnosis listed = doctor(MODEL, () -> List.of(new ListedCamera("Desk", "640x480 1280x720", false)),
                Settings.defaults()).examine();
        Diagnosis failing = doctor(MODEL, () -> {
            throw new UserFacingException(ErrorCode.CAMERA_DRIVER, "no driver");
        }, Settings.defaults()).examine();

        assertThat(listed.text()).containsPattern("ok +camera +Desk: 640x480 1280x720");
        assertThat(listed.faults()).isEmpty();
        assertThat(failing.isWell()).isFalse();
        assertThat(failing.text()).contains("cannot be listed. (A-108)");
    }

    private Doctor doctor(Path model, Supplier<List<ListedCamera>> cameras, Settings changes) {
        return new Doctor(model, folder.resolve("reports"),
                CurrentSettings.of(folder.resolve("config").resolve("settings.properties"), changes), cameras);
    }
}
