package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {
    private final List<String> problems = new ArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyDefaultIsOneThatItsSettingTakes(Setting setting) {
        assertThat(setting.accepts(setting.defaultValue())).isTrue();
    }

    @Test
    void aNumberIsWrittenAsNumbersAre() {
        Allowed.Range range = new Allowed.Range(-20, 20, 1, false);

        assertThat(List.of("10", "10.5", "-3")).allMatch(range::accepts);
        assertThat(List.of("10d", "10f", "0x1p3", "1e1", "NaN", "+5", " 5", "५", "")).noneMatch(range::accepts);
    }

    @Test
    void detectionStartsAtTheReferencesValues() {
        Settings settings = Settings.defaults();

        assertThat(settings.number(Setting.SCALE_FACTOR)).isEqualTo(1.1);
        assertThat(settings.integer(Setting.MIN_NEIGHBORS)).isEqualTo(5);
        assertThat(settings.integer(Setting.MIN_SIZE)).isEqualTo(30);
        assertThat(settings.flag(Setting.COUNT_EVERYONE)).isFalse();
    }

    @Test
    void aFileOverlaysTheDefaults() throws IOException {
        Settings settings = Settings.load(file("detection.min-size = 80\nanalysis.count-everyone=true\n"),
                problems::add);

        assertThat(settings.integer(Setting.MIN_SIZE)).isEqualTo(80);
        assertThat(settings.flag(Setting.COUNT_EVERYONE)).isTrue();
        assertThat(settings.number(Setting.ANALYSIS_RATE)).isEqualTo(10);
        assertThat(problems).isEmpty();
    }

    @Test
    void aWrongLineIsNamedAndTheRestStillCounts() throws IOException {
        Settings settings = Settings.load(file("detection.min-size=tiny\nno.such.setting=1\nanalysis.rate-hz=5\n"),
                problems::add);

        assertThat(settings.integer(Setting.MIN_SIZE)).isEqualTo(30);
        assertThat(settings.number(Setting.ANALYSIS_RATE)).isEqualTo(5);
        assertThat(problems).hasSize(2)
                .anyMatch(problem -> problem.contains(
                        "detection.min-size is “tiny”; it takes a whole number from 20 to 2000; 30 is used "
                                + "instead. (A-312)"))
                .anyMatch(problem -> problem.contains("no setting named no.such.setting"));
    }

    @Test
    void aMissingFileGivesTheDefaults() {
        Settings settings = Settings.load(folder.resolve("none.properties"), problems::add);

        assertThat(settings.number(Setting.ANALYSIS_RATE)).isEqualTo(10);
        assertThat(problems).isEmpty();
    }

    @Test
    void numbersOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> Settings.defaults().with("detection.scale-factor", "1.0"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a number from 1.01 to 2");
        assertThatThrownBy(() -> Settings.defaults().with("analysis.rate-hz", "NaN"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSavedIsReadBackAndNothingElseIsLeftBeside() throws IOException {
        Path file = folder.resolve("new").resolve("settings.properties");
        Settings.defaults().with(Setting.MIN_SIZE, "80").with(Setting.COUNTRY, "IN").with(Setting.ANALYSIS_RATE, "10")
                .save(file);
        Settings.load(file, problems::add).with(Setting.PURPOSE, "personal").save(file);

        Settings read = Settings.load(file, problems::add);

        assertThat(read.integer(Setting.MIN_SIZE)).isEqualTo(80);
        assertThat(IntendedUse.of(read)).contains(new IntendedUse("IN", IntendedUse.Purpose.PERSONAL));
        assertThat(Files.readString(file)).as("defaults are left to the defaults").doesNotContain("analysis.rate-hz");
        assertThat(problems).isEmpty();
        assertThat(folder.resolve("new").toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void aFileThatCannotBeReplacedIsLeftAsItWas() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("settings.properties").resolve("full")).getParent();

        assertThatThrownBy(() -> Settings.defaults().with(Setting.MIN_SIZE, "80").save(inTheWay))
                .isInstanceOf(IOException.class);

        assertThat(inTheWay.resolve("full")).isDirectory();
        assertThat(folder.toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void countryAndPurposeAreAskedUntilBothAreKnown() {
        assertThat(IntendedUse.of(Settings.defaults())).isEmpty();
        assertThat(IntendedUse.of(Settings.defaults().with(Setting.COUNTRY, "DE"))).isEmpty();
        assertThatThrownBy(() -> Settings.defaults().with(Setting.COUNTRY, "Germany"))
                .hasMessageContaining("two capital letters");
    }

    @Test
    void aFullDiskInTheMiddleLeavesTheOldFile() throws IOException {
        FileSystem small = Jimfs
                .newFileSystem(Configuration.unix().toBuilder().setBlockSize(64).setMaxSize(1024).build());
        Path file = small.getPath("/home/settings.properties");
        Settings.defaults().with(Setting.MIN_SIZE, "80").save(file);
        Settings large = Settings.defaults().with(Setting.REPORT_FOLDER, "/" + "long".repeat(500));

        assertThatThrownBy(() -> large.save(file)).isInstanceOf(IOException.class);

        assertThat(Settings.load(file, problems::add).integer(Setting.MIN_SIZE)).isEqualTo(80);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).as("nothing half written is left").containsExactly(file);
        }
    }

    @Test
    void whatAnotherVersionKeepsThereStays() throws IOException {
        Path file = file("from.the-future=yes\ndetection.min-size=80\n");

        Settings.load(file, problems::add).with(Setting.REPORT_FOLDER, folder.resolve("a b").toString()).save(file);

        assertThat(Files.readString(file)).contains("from.the-future=yes");
        assertThat(Settings.load(file, problem -> {}).text(Setting.REPORT_FOLDER))
                .isEqualTo(folder.resolve("a b").toString());
    }

    @Test
    void theFileOfEarlierIsMovedOnceAndThenLeftAlone() throws IOException {
        Path former = file("detection.min-size=80\n");
        Path now = folder.resolve("config").resolve("settings.properties");

        assertThat(CurrentSettings.adopt(former, now)).isEqualTo(now);
        assertThat(former).doesNotExist();
        Files.writeString(former, "detection.min-size=100\n");
        CurrentSettings current = CurrentSettings.of(CurrentSettings.adopt(former, now),
                Map.of(Setting.ANALYSIS_RATE, "5"));

        assertThat(current.now().integer(Setting.MIN_SIZE)).isEqualTo(80);
        assertThat(current.now().number(Setting.ANALYSIS_RATE)).isEqualTo(5);
        assertThat(current.saved().number(Setting.ANALYSIS_RATE)).as("a run's own change is not saved").isEqualTo(10);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.properties"), text);
    }
}
