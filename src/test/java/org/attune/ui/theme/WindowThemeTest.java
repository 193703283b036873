package org.attune.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.config.CurrentSettings;
import org.attune.config.Palette;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.ThemeChoice;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.ui.Computer;
import org.attune.ui.AgreedSessions;
import org.attune.ui.Contrast;
import org.attune.ui.Examples;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskOptions;
import org.attune.ui.Nodes;
import org.attune.ui.PatientRobot;
import org.attune.ui.control.Controls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import static org.assertj.core.api.Assertions.assertThat;

/** Colours that can be read, in both themes; and the window follows what is chosen at once. */
class WindowThemeTest {
    /** Behind each colour of words or signs, the grounds that it stands on. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "-color-fg-default",
            List.of("-color-page", "-color-panel", "-color-bg-default", "-color-bg-subtle", "-color-bg-overlay",
                    "-color-warning-subtle", "-color-accent-subtle", "-color-bg-inset"),
            "-color-fg-muted", List.of("-color-page", "-color-panel", "-color-bg-subtle"),
            "-color-fg-subtle", List.of("-color-page", "-color-panel"),
            "-color-accent-fg", List.of("-color-page", "-color-panel", "-color-bg-subtle"),
            "-color-warning-fg", List.of("-color-page", "-color-panel"),
            "-color-danger-fg", List.of("-color-page", "-color-panel", "-color-bg-default"),
            "-color-fg-emphasis",
            List.of("-color-accent-emphasis", "-color-accent-6", "-color-danger-emphasis", "-color-danger-6"));
    private static final Map<String, List<String>> SIGNS = Map.of(
            "-color-focus", List.of("-color-page", "-color-panel", "-color-bg-subtle"),
            "-color-border-default", List.of("-color-page", "-color-panel", "-color-bg-default"),
            "-color-lamp", List.of("-color-panel"),
            "-color-lamp-waiting", List.of("-color-panel"),
            "-color-interested", List.of("-color-panel"));

    private final PatientRobot robot = new PatientRobot();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        JavaFx.run(() -> List.copyOf(Stage.getWindows()).forEach(window -> window.hide()));
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreReadAndSignsAreSeen(ColorScheme scheme) {
        JavaFx.run(() -> {
            assertContrast(scheme, WORDS, 4.5);
            assertContrast(scheme, SIGNS, 3);
        });
    }

    private static void assertContrast(ColorScheme scheme, Map<String, List<String>> pairs, double least) {
        pairs.forEach((front, grounds) -> grounds.forEach(
                ground -> assertThat(Contrast.of(Contrast.named(front, scheme), Contrast.named(ground, scheme)))
                        .as(front + " on " + ground).isGreaterThanOrEqualTo(least)));
    }

    @Test
    void bothThemesNameTheSameColours() throws IOException {
        assertThat(names("light.css")).isEqualTo(names("dark.css"));
    }

    @Test
    void everyMeaningHasItsColourFromThePalette() {
        JavaFx.run(() -> {
            for (Palette color : Palette.values()) {
                assertThat(Contrast.named(color.cssName(), ColorScheme.LIGHT)).isEqualTo(Color.web(color.hex()));
            }
        });
    }

    /** A colour that has no name would be the same in the dark. */
    @Test
    void onlyTheThemesHaveColoursOfTheirOwn() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/attune/ui"))) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css") && !file.endsWith("light.css")
                    && !file.endsWith("dark.css")).toList();
            assertThat(sheets).isNotEmpty().allSatisfy(sheet -> assertThat(Files.readAllLines(sheet).stream()
                    .filter(line -> Pattern
                            .compile(":[^;{]*(#[0-9A-Fa-f]{3,8}\\b|\\b(white|black|gr[ae]y|red)\\b|rgba?\\(|hsba?\\()")
                            .matcher(line).find()))
                    .isEmpty());
        }
    }

    @Test
    void theScreenThatIsOpenChangesWithTheSystem() {
        Stage stage = kiosk(Settings.defaults());
        assertThat(background(stage)).isEqualTo(Color.web("#F7F9FA"));

        // What the system says comes in by the same property.
        JavaFx.run(() -> stage.getScene().getPreferences().setColorScheme(ColorScheme.DARK));

        assertThat(background(stage)).isEqualTo(Color.web("#10171F"));
        List<Label> labels = JavaFx.call(() -> Nodes.in(stage.getScene().getRoot()).filter(Label.class::isInstance)
                .map(Label.class::cast).toList());
        assertThat(labels).hasSizeGreaterThan(4)
                .allSatisfy(label -> assertThat(Contrast.of((Color) label.getTextFill(), Color.web("#10171F")))
                        .as(label.getText()).isGreaterThan(4.5));
    }

    @Test
    void theSettingWinsOverTheSystemAndCountsAtOnce() {
        Stage stage = kiosk(Settings.defaults());
        robot.targetWindow(stage);
        robot.clickOn("#settings");
        Eventually.until("the settings", () -> robot.lookup(".settings-screen").tryQuery().isPresent());

        fire("#window-theme-dark");
        assertThat(background(stage)).as("until it is saved").isEqualTo(Color.web("#F7F9FA"));
        save();

        assertThat(background(stage)).isEqualTo(Color.web("#10171F"));
        assertThat(JavaFx.call(() -> robot.lookup("#notice").queryAs(Label.class).getText())).isEqualTo("Saved");
        fire("#window-theme-system");
        save();
        assertThat(background(stage)).isEqualTo(Color.web("#F7F9FA"));
    }

    @Test
    void aThemeOfTheCommandLineIsThereFromTheFirstScreen() {
        assertThat(background(kiosk(Settings.defaults().with(Setting.THEME, ThemeChoice.DARK))))
                .isEqualTo(Color.web("#10171F"));
    }

    @Test
    void fullScreenCountsAtOnceAndNothingElseEndsIt() {
        Stage stage = kiosk(Settings.defaults());
        robot.targetWindow(stage);
        robot.clickOn("#settings");
        Eventually.until("the settings", () -> robot.lookup(".settings-screen").tryQuery().isPresent());
        JavaFx.run(() -> robot.lookup("#window-full-screen").<javafx.scene.control.CheckBox>query().setSelected(true));
        save();
        assertThat(JavaFx.call(stage::isFullScreen)).isTrue();

        JavaFx.run(() -> stage.setFullScreen(false));
        fire("#window-theme-light");
        save();

        assertThat(JavaFx.call(stage::isFullScreen)).as("F11 stays").isFalse();
    }

    @Test
    void lettersGrowWithTheWindowAndAsTheLearnerWants() {
        assertThat(letters(1024, 600, 100)).isEqualTo(15);
        assertThat(letters(1920, 1080, 100)).as("4K at 200 %").isEqualTo(16);
        assertThat(letters(3840, 2160, 100)).as("4K at 100 %").isEqualTo(30);
        assertThat(letters(1024, 600, 200)).isEqualTo(30);
    }

    @Test
    void thePageIsPaperInTheDark() throws Exception {
        try (Examples examples = new Examples(folder)) {
            Color corner = JavaFx.call(() -> {
                Parent report = examples.all().stream().filter(example -> example.name().equals("report")).findFirst()
                        .orElseThrow().screen().call();
                Scene scene = new Scene(report, 1000, 700);
                new WindowTheme(scene).follow(Settings.defaults().with(Setting.THEME, ThemeChoice.DARK));
                scene.snapshot(null);
                Image page = ((ImageView) report.lookup("#report-page")).getImage();
                return page.getPixelReader().getColor(5, 5);
            });
            assertThat(corner).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void anIconStandsBesideTheWordsAndSaysNothing() {
        JavaFx.run(() -> {
            Button save = Controls.button("save", "Save", () -> {});
            new Scene(new StackPane(save)).getRoot().applyCss();
            assertThat(save.getGraphic()).isInstanceOf(FontIcon.class);
            assertThat(save.getGraphic().getAccessibleRole()).as("left out by screen readers")
                    .isEqualTo(AccessibleRole.NODE);
            assertThat(save.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Save");
            assertThat(Controls.button("unknown", "Something", () -> {}).getGraphic()).isNull();
        });
    }

    private static double letters(double width, double height, int percent) {
        return JavaFx.call(() -> {
            Label label = new Label("a");
            Scene scene = new Scene(new StackPane(label), width, height);
            new WindowTheme(scene).follow(Settings.defaults().with(Setting.TEXT_PERCENT, percent));
            scene.getRoot().applyCss();
            return label.getFont().getSize();
        });
    }

    private Stage kiosk(Settings changes) {
        return JavaFx.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            CurrentSettings settings = CurrentSettings.of(folder.resolve("settings.properties"), changes);
            new Kiosk(window, new AgreedSessions(null, null), new ReportWriter(folder, folder),
                    AgreedSessions.agreement(folder), SessionLabels.NONE,
                    new KioskOptions(settings, Computer.UNKNOWN, null, List.of())).show(false);
            return window;
        });
    }

    private void save() {
        fire("#save");
        Eventually.until("it is saved", () -> JavaFx.call(
                () -> robot.lookup("#settings-state").queryAs(Label.class).getText().startsWith("Saved.")));
    }

    private void fire(String button) {
        JavaFx.run(() -> {
            if (robot.lookup(button).query() instanceof Button simple) {
                simple.fire();
            } else {
                robot.lookup(button).<javafx.scene.control.ToggleButton>query().fire();
            }
        });
    }

    private static Color background(Stage stage) {
        return JavaFx.call(() -> {
            Region root = (Region) stage.getScene().getRoot();
            root.applyCss();
            return (Color) root.getBackground().getFills().getFirst().getFill();
        });
    }

    private static TreeSet<String> names(String sheet) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/org/attune/ui/theme", sheet));
        return Pattern.compile("(?m)^\\s*(-color-[a-z0-9-]+):").matcher(css).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
