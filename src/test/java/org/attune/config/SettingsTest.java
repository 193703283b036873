package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.consent.IntendedUse;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
    private final List<String> problems = new ArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.attune.config.Setting#values")
    void everyDefaultIsOneThatItsSettingTakes(Setting<?> setting) {
        assertThat(setting.type().parse(setting.defaultText())).isEqualTo(setting.defaultValue());
    }

    @Test
    void aNumberIsWrittenAsNumbersAre() {
        ValueType.Decimal range = new ValueType.Decimal(-20, 20, 1);

        assertThat(List.of("10", "10.5", "-3").stream().map(range::parse)).containsExactly(10.0, 10.5, -3.0);
        assertThat(List.of("10d", "10f", "0x1p3", "1e1", "NaN", "+5", " 5", "५", "", "21"))
                .allSatisfy(text -> assertThatThrownBy(() -> range.parse(text))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void detectionStartsAtTheReferencesValues() {
        Settings settings = Settings.defaults();

        assertThat(settings.get(Setting.SCALE_FACTOR)).isEqualTo(1.1);
        assertThat(settings.get(Setting.MIN_NEIGHBORS)).isEqualTo(5);
        assertThat(settings.get(Setting.MIN_SIZE)).isEqualTo(30);
        assertThat(settings.get(Setting.COUNT_EVERYONE)).isFalse();
    }

    @Test
    void aFileOverlaysTheDefaults() throws IOException {
        Settings settings = load(file("detection.min-size = 80\nanalysis.count-everyone=true\n"));

        assertThat(settings.get(Setting.MIN_SIZE)).isEqualTo(80);
        assertThat(settings.get(Setting.COUNT_EVERYONE)).isTrue();
        assertThat(settings.get(Setting.ANALYSIS_RATE)).isEqualTo(10);
        assertThat(problems).isEmpty();
    }

    @Test
    void aWrongLineIsNamedAndTheRestStillCounts() throws IOException {
        Settings settings = load(file("detection.min-size=tiny\nno.such.setting=1\nanalysis.rate-hz=5\n"));

        assertThat(settings.get(Setting.MIN_SIZE)).isEqualTo(30);
        assertThat(settings.get(Setting.ANALYSIS_RATE)).isEqualTo(5);
        assertThat(problems).hasSize(2)
                .anyMatch(problem -> problem.contains(
                        "detection.min-size is “tiny”; it takes a whole number from 20 to 2000; 30 is used "
                                + "instead. (A-312)"))
                .anyMatch(problem -> problem.contains("no setting named no.such.setting"));
    }

    @Test
    void aMissingFileGivesTheDefaults() {
        Settings settings = load(folder.resolve("none.properties"));

        assertThat(settings.get(Setting.ANALYSIS_RATE)).isEqualTo(10);
        assertThat(problems).isEmpty();
    }

    @Test
    void numbersOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> Settings.defaults().withText("detection.scale-factor", "1.0"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a number from 1.01 to 2");
        assertThatThrownBy(() -> Settings.defaults().withText("analysis.rate-hz", "NaN"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSavedIsReadBackAndNothingElseIsLeftBeside() throws IOException {
        Path file = folder.resolve("new").resolve("settings.properties");
        CurrentSettings current = CurrentSettings.of(file, Settings.defaults());
        current.update(saved -> saved.with(Setting.MIN_SIZE, 80).with(Setting.COUNTRY, Optional.of("IN"))
                .with(Setting.ANALYSIS_RATE, 10.0));
        current.update(saved -> saved.with(Setting.PURPOSE, Optional.of(Purpose.PERSONAL)));
        current.report(problems::add);

        Settings read = current.now();

        assertThat(read.get(Setting.MIN_SIZE)).isEqualTo(80);
        assertThat(read.intendedUse()).contains(new IntendedUse("IN", Purpose.PERSONAL));
        assertThat(Files.readString(file)).as("defaults are left to the defaults").doesNotContain("analysis.rate-hz");
        assertThat(problems).isEmpty();
        assertThat(folder.resolve("new").toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void aFileThatCannotBeReplacedIsLeftAsItWas() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("settings.properties").resolve("full")).getParent();

        assertThatThrownBy(() -> update(inTheWay, Setting.MIN_SIZE, 80))
                .isInstanceOf(IOException.class);

        assertThat(inTheWay.resolve("full")).isDirectory();
        assertThat(folder.toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void countryAndPurposeAreAskedUntilBothAreKnown() {
        assertThat(Settings.defaults().intendedUse()).isEmpty();
        assertThat(Settings.defaults().with(Setting.COUNTRY, Optional.of("DE")).intendedUse()).isEmpty();
        assertThatThrownBy(() -> Settings.defaults().with(Setting.COUNTRY, Optional.of("Germany")))
                .hasMessageContaining("two capital letters");
    }

    @Test
    void aFullDiskInTheMiddleLeavesTheOldFile() throws IOException {
        FileSystem small = Jimfs
                .newFileSystem(Configuration.unix().toBuilder().setBlockSize(64).setMaxSize(1024).build());
        Path file = small.getPath("/home/settings.properties");
        update(file, Setting.MIN_SIZE, 80);
        Optional<Path> large = Optional.of(Path.of("/" + "long".repeat(500)));

        assertThatThrownBy(() -> update(file, Setting.REPORT_FOLDER, large)).isInstanceOf(IOException.class);

        assertThat(load(file).get(Setting.MIN_SIZE)).isEqualTo(80);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).as("nothing half written is left").containsExactly(file);
        }
    }

    @Test
    void whatAnotherVersionKeepsThereStays() throws IOException {
        Path file = file("from.the-future=yes\ndetection.min-size=80\n");

        update(file, Setting.REPORT_FOLDER, Optional.of(folder.resolve("a b")));

        assertThat(Files.readString(file)).contains("from.the-future=yes");
        assertThat(load(file).get(Setting.REPORT_FOLDER)).contains(folder.resolve("a b"));
    }

    @Test
    void theFileOfEarlierIsMovedOnceAndThenLeftAlone() throws IOException {
        Path former = file("detection.min-size=80\n");
        Path now = folder.resolve("config").resolve("settings.properties");

        assertThat(CurrentSettings.adopt(former, now)).isEqualTo(now);
        assertThat(former).doesNotExist();
        Files.writeString(former, "detection.min-size=100\n");
        CurrentSettings current = CurrentSettings.of(CurrentSettings.adopt(former, now),
                Settings.defaults().with(Setting.ANALYSIS_RATE, 5.0));

        assertThat(current.now().get(Setting.MIN_SIZE)).isEqualTo(80);
        assertThat(current.now().get(Setting.ANALYSIS_RATE)).isEqualTo(5);
        assertThat(current.saved().get(Setting.ANALYSIS_RATE)).as("a run's own change is not saved").isEqualTo(10);
    }

    @Test
    void theFileIsReadOnceAndAgainOnlyWhenAsked() throws IOException {
        Path file = file("detection.min-size=80\n");
        CurrentSettings current = CurrentSettings.of(file, Settings.defaults());
        assertThat(current.now().get(Setting.MIN_SIZE)).isEqualTo(80);
        Files.writeString(file, "detection.min-size=100\n");

        assertThat(current.now().get(Setting.MIN_SIZE)).isEqualTo(80);
        assertThat(current.saved().get(Setting.MIN_SIZE)).isEqualTo(80);
        current.reread();
        assertThat(current.now().get(Setting.MIN_SIZE)).isEqualTo(100);
    }

    @Test
    void twoWhoChangeSettingsOneAfterTheOtherDoNotUndoEachOther() throws IOException {
        CurrentSettings one = CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults());
        CurrentSettings other = CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults());

        one.update(saved -> saved.with(Setting.MIN_SIZE, 80));
        other.update(saved -> saved.with(Setting.LANGUAGE, Optional.of(Language.HINDI)));
        one.update(saved -> saved.with(Setting.THEME, ThemeChoice.DARK));

        other.reread();
        assertThat(other.now().get(Setting.MIN_SIZE)).isEqualTo(80);
        assertThat(one.now().language()).isEqualTo(Language.HINDI);
        assertThat(other.now().get(Setting.THEME)).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void twoWhoChangeSettingsAtTheSameTimeDoNotUndoEachOther() throws Exception {
        CurrentSettings current = CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults());
        Thread other = new Thread(() -> change(current, Setting.COUNT_EVERYONE, true));

        current.update(saved -> {
            other.start();
            while (other.getState() != Thread.State.BLOCKED && other.isAlive()) {
                Thread.onSpinWait();
            }
            return saved.with(Setting.MIN_SIZE, 80);
        });
        other.join();

        assertThat(current.now().get(Setting.MIN_SIZE)).isEqualTo(80);
        assertThat(current.now().get(Setting.COUNT_EVERYONE)).isTrue();
    }

    private static <T> void change(CurrentSettings current, Setting<T> setting, T value) {
        try {
            current.update(saved -> saved.with(setting, value));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static <T> void update(Path file, Setting<T> setting, T value) throws IOException {
        CurrentSettings.of(file, Settings.defaults()).update(saved -> saved.with(setting, value));
    }

    private Settings load(Path file) {
        CurrentSettings current = CurrentSettings.of(file, Settings.defaults());
        current.report(problems::add);
        return current.now();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.properties"), text);
    }
}
