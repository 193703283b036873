package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.analysis.FrameResult;
import org.attune.capture.VideoSource;
import org.attune.capture.clip.ClipSource;
import org.attune.classroom.Folders;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.StaffCode;
import org.attune.consent.IntendedUse;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.error.ErrorCode;
import org.attune.pipeline.LiveSession;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.ui.agreement.Agreement;
import org.attune.ui.classroom.ClassroomScreen;
import org.attune.ui.control.Country;
import org.attune.ui.help.Findings;
import org.attune.ui.lab.Lab;
import org.attune.ui.live.SessionLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings screen, the help screen and the locked kiosk, through the real window. */
class LabAndSettingsTest {
    private static final String CODE = StaffCode.hash("sesame1".toCharArray());

    private static final VideoSource CLIP = new VideoSource(
            () -> ClipSource.of(Environment.demoClip(), "built-in clip", 0),
            false, "clip", "");
    private static final VideoSource CAMERA = new VideoSource(() -> {
        throw new IllegalStateException("nobody agreed");
    }, true, "camera", "");

    private final PatientRobot robot = new PatientRobot();
    private Stage stage;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        JavaFx.run(stage::close);
    }

    @Test
    void aValueIsCheckedWhileItIsTypedAndSavedWhenItIsRight() throws IOException {
        show(new KioskOptions(current(Settings.defaults()), Computer.UNKNOWN, null, List.of()));
        openSettings();
        type("2000000");
        assertThat(text("#problem-analysis-rate-hz")).isEqualTo("Enter a number from 1 to 60.");
        assertThat(disabled("#save")).isTrue();

        type("12");
        assertThat(text("#problem-analysis-rate-hz")).isEmpty();
        robot.clickOn("#save");

        Eventually.until("it is saved", () -> text("#settings-state").startsWith("Saved."));
        assertThat(text("#settings-state")).isEqualTo("Saved. It takes effect with your next session.");
        JavaFx.run(() -> robot.lookup("#window-theme-dark").queryAs(ToggleButton.class).setSelected(true));
        robot.clickOn("#save");
        Eventually.until("the colours are saved", () -> text("#settings-state").equals("Saved."));
        assertThat(current(Settings.defaults()).now().get(Setting.ANALYSIS_RATE)).isEqualTo(12);
        fire("#more");
        fire("#reset-analysis-rate-hz");
        robot.clickOn("#save");
        Eventually.until("it is saved again", () -> text("#settings-state").startsWith("Saved."));
        assertThat(Files.readString(folder.resolve("settings.properties"))).doesNotContain("analysis.rate-hz");
    }

    @Test
    void theScreenShowsWhatAnEditorChangedSinceTheStart() throws IOException {
        show(new KioskOptions(current(Settings.defaults()), Computer.UNKNOWN, null, List.of()));
        Files.writeString(folder.resolve("settings.properties"), "analysis.rate-hz=20\n");

        openSettings();

        assertThat(JavaFx.call(() -> robot.lookup("#analysis-rate-hz").queryAs(Spinner.class).getEditor().getText()))
                .isEqualTo("20");
    }

    @Test
    void whatAnotherProgramChangedWhileTheScreenWasOpenStays() throws IOException {
        show(new KioskOptions(current(Settings.defaults()), Computer.UNKNOWN, null, List.of()));
        openSettings();
        Files.writeString(folder.resolve("settings.properties"), "detection.min-size=80\nanalysis.rate-hz=20\n");

        type("12");
        robot.clickOn("#save");

        Eventually.until("it is saved", () -> text("#settings-state").startsWith("Saved."));
        assertThat(Files.readString(folder.resolve("settings.properties"))).contains("detection.min-size=80")
                .contains("analysis.rate-hz=12");
    }

    @Test
    void settingsThatCannotBeSavedAreASentenceWithACode() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("blocked"), "a file");
        show(new KioskOptions(CurrentSettings.of(inTheWay.resolve("settings.properties"), Settings.defaults()),
                Computer.UNKNOWN,
                null,
                List.of()));
        openSettings();
        type("12");

        robot.clickOn("#save");

        Eventually.until("the answer", () -> text("#settings-state").endsWith("(A-313)"));
        assertThat(text("#settings-state")).startsWith("The settings could not be saved");
    }

    @Test
    void everySettingButThoseOfALabIsOnTheScreen() {
        show(new KioskOptions(current(Settings.defaults()), Computer.UNKNOWN, null, List.of()));

        openSettings();

        for (Setting<?> setting : Setting.values()) {
            boolean there = JavaFx
                    .call(() -> robot.lookup("#" + setting.key().replace('.', '-')).tryQuery().isPresent());
            assertThat(there).as(setting.key()).isEqualTo(setting.group() != Setting.Group.LAB);
        }
    }

    @Test
    void looksLettersLanguageAndFolderComeFirstAndWhatIsTechnicalIsFolded() {
        show(new KioskOptions(current(Settings.defaults()), Computer.UNKNOWN, null, List.of()));

        openSettings();

        assertThat(shownSettings()).startsWith("window-theme", "window-text-percent", "window-language",
                "report-folder").contains("camera-name", "use-country", "browse")
                .doesNotContain("analysis-rate-hz", "camera-width", "detection-min-size");
        fire("#more");
        assertThat(shownSettings()).contains("analysis-rate-hz", "camera-width", "detection-min-size");
    }

    @Test
    void countryAndCameraAreChosenAndResetIsThereOnlyWhereSomethingWasChanged() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "camera.name=Desk\n");
        Computer cameras = new Computer(Computer.UNKNOWN.examination(), () -> List.of("Lid", "Door"));
        show(new KioskOptions(current(Settings.defaults()), cameras, null, List.of()));
        openSettings();
        ComboBox<String> camera = robot.lookup("#camera-name").query();
        Eventually.until("the cameras",
                () -> JavaFx.call(() -> camera.getItems().equals(List.of("", "Desk", "Lid", "Door"))));
        assertThat(JavaFx.call(camera::getValue)).as("not plugged in").isEqualTo("Desk");
        assertThat(resets()).containsExactly("reset-camera-name");

        JavaFx.run(() -> camera.setValue("Door"));
        JavaFx.run(() -> robot.lookup("#use-country").<ComboBox<Country>>query().setValue(Country.of("IN")));
        assertThat(resets()).containsExactly("reset-camera-name", "reset-use-country");
        fire("#save");
        Eventually.until("it is saved", () -> text("#settings-state").startsWith("Saved."));
        assertThat(Files.readString(folder.resolve("settings.properties"))).contains("camera.name=Door",
                "use.country=IN");

        fire("#reset-all");
        assertThat(resets()).isEmpty();
        assertThat(JavaFx.call(() -> robot.lookup("#reset-all").query().isVisible())).isFalse();
        assertThat(JavaFx.call(() -> robot.lookup("#use-country").<ComboBox<Country>>query().getValue())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"DE,PERSONAL,(A-602)", "NO,INSTITUTION,(A-602)", ",,(A-603)"})
    void whereTheLawForbidsExpressionsTheClassViewSaysSoAndShowsPresence(@Nullable String country,
            @Nullable Purpose purpose, String code) throws IOException {
        Path expressions = folder.resolve("expressions");
        Path both = folder.resolve("both");
        for (Path reports : List.of(expressions, both)) {
            Folders.lecture(reports, 5, Folders.START, "Thermodynamics", "Lecture 7", 0);
        }
        Folders.presence(both, 5);
        show(new KioskOptions(current(Settings.defaults().with(Setting.COUNTRY, Optional.ofNullable(country))
                .with(Setting.PURPOSE, Optional.ofNullable(purpose))), Computer.UNKNOWN, null, List.of()));

        robot.clickOn("#class-view");

        assertThat(text("#class-message")).containsIgnoringCase("pages that recorded presence only").endsWith(code);
        ClassroomScreen screen = JavaFx.call(() -> (ClassroomScreen) robot.lookup(".class-screen").query());
        JavaFx.run(() -> screen.open(expressions));
        Eventually.until("nothing but expressions", () -> text("#class-message").startsWith("A class view of"));
        assertThat(text("#class-message")).endsWith(code);
        JavaFx.run(() -> screen.open(both));
        Eventually.until("presence", () -> JavaFx.call(() -> robot.lookup("#report-page").tryQuery().isPresent()));
        assertThat(JavaFx.call(() -> robot.lookup("#class-left-out").queryListView().getItems().toString()))
                .startsWith("[Reports with expressions: 5. A class view").contains(code);
        robot.clickOn("#class-back");
        assertThat(robot.lookup("#start").tryQuery()).isPresent();
    }

    @Test
    void elsewhereTheClassViewAsksForAFolder() {
        show(new KioskOptions(current(Settings.defaults().with(new IntendedUse("IN", Purpose.INSTITUTION))),
                Computer.UNKNOWN, null, List.of()));

        robot.clickOn("#class-view");

        assertThat(text("#class-message")).startsWith("Drop a folder");
        assertThat(JavaFx.call(() -> robot.lookup("#class-choose").queryButton().isDisabled())).isFalse();
    }

    @Test
    void helpSaysThatEverythingWorksAndHasTheRestToReadAndToCopy() {
        show(new KioskOptions(null,
                computer(new Findings(List.of(), Map.of("Attune", "0.1.0"), "ok  reports")), null,
                List.of("detection.min-size is \"tiny\" (A-312)")));
        assertThat(text(".message")).contains("A-312");

        robot.clickOn("#help");
        Eventually.until("the answer", () -> text("#help-state").equals("Everything works."));
        assertThat(text("#versions")).isEqualTo("Attune 0.1.0");
        assertThat(cards()).containsExactly("Keys during a session", "What do the numbers mean?", "Who sees my page?",
                "What is a live class?", "Versions");

        fire("#details");
        assertThat(JavaFx.call(() -> robot.lookup("#diagnosis").queryAs(TextArea.class).getText()))
                .isEqualTo("ok  reports");
        fire("#copy");
        robot.clickOn("#back");
        assertThat(robot.lookup("#start").tryQuery()).isPresent();
    }

    @Test
    void helpSaysFirstWhatDoesNotWork() {
        show(new KioskOptions(null, computer(new Findings(List.of(ErrorCode.CAMERA_MISSING.withCode()), Map.of(), "")),
                null, List.of()));

        robot.clickOn("#help");

        Eventually.until("the answer", () -> text("#help-state").startsWith("No camera was found."));
    }

    @Test
    void anExaminationThatFailsIsSaid() {
        show(new KioskOptions(null, new Computer(() -> {
            throw new IllegalStateException("of a library");
        }, List::of), null, List.of()));

        robot.clickOn("#help");

        Eventually.until("the answer", () -> text("#help-state").endsWith("(A-900)"));
    }

    @Test
    void aLabFillsTheScreenWithoutSettingsAndOnlyTheStaffCodeCloses() {
        show(lab(600));
        assertThat(stage.isFullScreen()).isTrue();
        assertThat(robot.lookup("#settings").tryQuery()).isEmpty();
        assertThat(robot.lookup("#class-view").tryQuery()).isEmpty();
        assertThat(robot.lookup("#my-sessions").tryQuery()).isEmpty();

        robot.push(KeyCode.F11).push(KeyCode.ESCAPE);
        JavaFx.run(() -> stage.setFullScreen(false));
        assertThat(JavaFx.call(stage::isFullScreen)).isTrue();
        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(JavaFx.call(stage::isShowing)).isTrue();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q).release(KeyCode.Q, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.clickOn("#staff-code").write("sesame2").push(KeyCode.ENTER);
        assertThat(text("#staff-answer")).isEqualTo("That is not the staff code.");
        assertThat(JavaFx.call(stage::isShowing)).isTrue();

        robot.clickOn("#staff-code").write("sesame1").push(KeyCode.ENTER);

        Eventually.until("the window closed", () -> !JavaFx.call(stage::isShowing));
    }

    @Test
    void theStaffsQuestionMayBeTakenBackAlsoWhereNothingHadTheFocus() {
        show(lab(600));
        List<Throwable> faults = new CopyOnWriteArrayList<>();
        JavaFx.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
            stage.getScene().getRoot().setDisable(true);
        });
        Eventually.until("nothing has the focus", () -> JavaFx.call(() -> stage.getScene().getFocusOwner() == null));

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q).release(KeyCode.Q, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.clickOn("#staff-code").push(KeyCode.ESCAPE);

        Eventually.until("the start screen", () -> robot.lookup("#staff-code").tryQuery().isEmpty());
        JavaFx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        assertThat(faults).isEmpty();
    }

    @Test
    void theWindowSystemsCloseEndsALabSessionWithItsReportAndStaysLocked() throws IOException {
        show(lab(600));
        robot.clickOn("#start");
        Eventually.until("the live screen", () -> robot.lookup("#end").tryQuery().isPresent());

        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));

        Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
        assertThat(reports()).hasSize(1);
        assertThat(JavaFx.call(stage::isShowing)).isTrue();
        assertThat(robot.lookup("#quit").tryQuery()).isEmpty();
    }

    @Test
    void aSessionAtItsLimitWarnsAndEndsByItselfWithItsReport() throws IOException {
        show(lab(5));

        robot.clickOn("#start");

        Eventually.until("the warning", () -> robot.lookup("#message").tryQuery().isPresent()
                && text("#message").startsWith("Less than a minute is left."));
        Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
        assertThat(reports()).hasSize(1);
    }

    @Test
    void aLearnersOwnTimerEndsASessionAndALabHasItsOwn() {
        stage = JavaFx.call(Stage::new);
        CurrentSettings timer = current(Settings.defaults().with(Setting.SESSION_MINUTES, 50));

        assertThat(new KioskOptions(timer, Computer.UNKNOWN, null, List.of()).limit())
                .isEqualTo(new SessionLimit(3000));
        assertThat(new KioskOptions(timer, Computer.UNKNOWN, lab(600).lab(), List.of()).limit())
                .isEqualTo(new SessionLimit(600));
        assertThat(new KioskOptions(current(Settings.defaults()), Computer.UNKNOWN, null, List.of()).limit())
                .isEqualTo(SessionLimit.LONGEST);
    }

    @Test
    void afterALabSessionThereIsThePageAndDoneAndWhatWasTypedIsGone() throws IOException {
        show(lab(600));
        robot.clickOn("#course").write("Optics").clickOn("#learner").write("Asha").clickOn("#start");
        Eventually.until("the live screen", () -> robot.lookup("#end").tryQuery().isPresent());
        robot.clickOn("#end");
        Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
        assertThat(footer()).containsExactly("Save", "Done");

        robot.clickOn("#take-name").clickOn("#save");
        Eventually.until("it is saved", () -> text("#report-message").startsWith("Saved in"));
        assertThat(text("#report-message")).startsWith("Saved in " + reports().getFirst().getParent());
        assertThat(ReportReader.read(reports().getFirst()).info().labels().learner()).isEmpty();
        robot.clickOn("#again");

        assertThat(learner()).isEmpty();
        assertThat(JavaFx.call(() -> robot.lookup(".earlier").queryAllAs(ComboBox.class).stream()
                .allMatch(field -> field.getItems().isEmpty()))).as("nothing is offered to the next").isTrue();
        assertThat(robot.lookup("#start").tryQuery()).isPresent();
    }

    @Test
    void whatALearnerLeftOnTheScreenIsSoonGone() throws IOException {
        show(new KioskOptions(null, Computer.UNKNOWN, new Lab(KeyCombination.valueOf("Ctrl+Shift+Q"), CODE, 600, 1),
                List.of()));
        JavaFx.run(() -> robot.lookup("#learner").queryAs(TextField.class).setText("Asha"));
        Eventually.until("an empty field", () -> learner().isEmpty());

        fire("#start");
        Eventually.until("the live screen", () -> JavaFx.call(() -> robot.lookup("#end").tryQuery().isPresent()));
        fire("#end");
        // The report screen may be gone again before anybody has seen it.
        Eventually.until("the page",
                () -> Stream.of(folder.toFile().list()).anyMatch(name -> name.endsWith(".png")));
        robot.push(KeyCode.SHIFT);

        Eventually.until("the start screen", () -> JavaFx.call(() -> robot.lookup("#start").tryQuery().isPresent()));
        assertThat(learner()).isEmpty();
        assertThat(reports()).hasSize(1);
    }

    @Test
    void onlyWhereTheLearnerGetsThePageDoesTheStartScreenSayThatTheyDecideWhoSeesIt() {
        show(new KioskOptions(current(Settings.defaults().with(Setting.PURPOSE, Optional.of(Purpose.PERSONAL))),
                Computer.UNKNOWN,
                null, List.of()));
        assertThat(text("#page")).endsWith("You decide who sees it.");
        close();

        show(new KioskOptions(current(Settings.defaults().with(Setting.PURPOSE, Optional.of(Purpose.INSTITUTION))),
                Computer.UNKNOWN, null, List.of()));
        assertThat(text("#page")).endsWith("Attune says who gets it.");
        close();

        show(lab(600));
        assertThat(text("#page")).endsWith("Attune says who gets it.");
    }

    @Test
    void aLabReportThatTheFolderRefusesCanBeTriedAgainOrLeft() throws IOException {
        Path wanted = Files.writeString(folder.resolve("blocked"), "a file");
        show(CLIP, AgreedSessions.agreement(folder), lab(600), wanted);
        robot.clickOn("#start");
        Eventually.until("the live screen", () -> robot.lookup("#end").tryQuery().isPresent());
        robot.clickOn("#end");
        Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
        assertThat(text("#report-message")).contains("Please tell the staff.").doesNotContain("choose another folder")
                .endsWith("(A-402)");
        assertThat(footer()).containsExactly("Try again", "Go on without saving");

        robot.clickOn("#save");
        Eventually.until("the answer", () -> !disabled("#save"));
        assertThat(text("#report-message")).contains("Please tell the staff.").endsWith("(A-402)");
        Files.delete(wanted);
        robot.clickOn("#save");

        Eventually.until("it is saved", () -> text("#report-message").startsWith("Saved in"));
        assertThat(footer()).containsExactly("Save", "Done");
        assertThat(wanted).isDirectoryContaining(file -> file.toString().endsWith(".png"));
    }

    @Test
    void aLabReportThatIsNotSavedHoldsUpNeitherTheNextLearnerNorTheStaff() throws IOException {
        Path wanted = Files.writeString(folder.resolve("blocked"), "a file");
        show(CLIP, AgreedSessions.agreement(folder), lab(600), wanted);
        for (int session = 0; session < 2; session++) {
            robot.clickOn("#start");
            Eventually.until("the live screen", () -> robot.lookup("#end").tryQuery().isPresent());
            robot.clickOn("#end");
            Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
            if (session == 0) {
                robot.clickOn("#again");
                Eventually.until("the start screen", () -> robot.lookup("#start").tryQuery().isPresent());
            }
        }

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q).release(KeyCode.Q, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.clickOn("#staff-code").write("sesame1").push(KeyCode.ENTER);

        Eventually.until("the window closed", () -> !JavaFx.call(stage::isShowing));
    }

    @Test
    void inALabTheAgreementIsAskedAndWhereAndForWhomIsTheStaffsToSay() {
        show(CAMERA, asking("IN"), lab(600), folder);
        robot.clickOn("#learner").write("Asha").clickOn("#start");
        Eventually.until("the agreement", () -> robot.lookup("#agree").tryQuery().isPresent());
        assertThat(robot.lookup("#change-use").tryQuery()).isEmpty();

        robot.clickOn("#decline");
        Eventually.until("the other offer", () -> robot.lookup("#leave").tryQuery().isPresent());
        robot.clickOn("#leave");

        assertThat(learner()).isEmpty();
    }

    @Test
    void aLabInTheUnionOffersPresenceOnly() {
        show(CAMERA, asking("DE"), lab(600), folder);
        robot.clickOn("#start");

        Eventually.until("the question", () -> robot.lookup("#presence").tryQuery().isPresent());
        assertThat(robot.lookup("#myself").tryQuery()).isEmpty();
        assertThat(robot.lookup("#agree").tryQuery()).isEmpty();
    }

    /** Without mouse and keyboard, which would show that somebody is there. */
    private void fire(String button) {
        JavaFx.run(() -> robot.lookup(button).queryButton().fire());
    }

    private String learner() {
        return JavaFx.call(() -> robot.lookup("#learner").queryAs(TextField.class).getText());
    }

    private List<String> footer() {
        return JavaFx.call(
                () -> robot.lookup(".footer .button").queryAllAs(Button.class).stream().map(Button::getText).toList());
    }

    private Agreement asking(String country) {
        return AgreedSessions.agreement(folder, new IntendedUse(country, Purpose.INSTITUTION), Optional.empty());
    }

    private void show(KioskOptions setup) {
        show(CLIP, AgreedSessions.agreement(folder), setup, folder);
    }

    private void show(VideoSource source, Agreement agreement, KioskOptions setup, Path reports) {
        stage = JavaFx.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            new Kiosk(window, new AgreedSessions(source, this::session), new ReportWriter(reports, reports), agreement,
                    SessionLabels.NONE, setup).show(false);
            return window;
        });
        robot.targetWindow(stage);
    }

    private LiveSession session(SessionLabels labels) {
        return new LiveSession(CLIP, frame -> new FrameResult(frame.timestampNanos(), List.of()), 5,
                Sessions.info(ZonedDateTime.now(), UUID.randomUUID(), labels));
    }

    private static KioskOptions lab(double seconds) {
        return new KioskOptions(null, Computer.UNKNOWN, new Lab(KeyCombination.valueOf("Ctrl+Shift+Q"), CODE, seconds),
                List.of());
    }

    private CurrentSettings current(Settings changes) {
        return CurrentSettings.of(folder.resolve("settings.properties"), changes);
    }

    private static Computer computer(Findings findings) {
        return new Computer(() -> findings, List::of);
    }

    /** Titles of the cards that are shown. */
    private List<String> cards() {
        return JavaFx.call(() -> robot.lookup(".card-title").queryAllAs(Label.class).stream().filter(Nodes::isShown)
                .map(Label::getText).toList());
    }

    /** Ids of what is in the settings' rows, in their order. */
    private List<String> shownSettings() {
        return JavaFx.call(() -> robot.lookup(".setting-row").queryAll().stream().filter(Nodes::isShown)
                .flatMap(row -> ((Parent) row).getChildrenUnmodifiable().stream()).filter(Node::isVisible)
                .map(Node::getId).filter(Objects::nonNull).toList());
    }

    private List<String> resets() {
        return shownSettings().stream().filter(id -> id.startsWith("reset-")).toList();
    }

    private void openSettings() {
        robot.clickOn("#settings");
        Eventually.until("the settings", () -> robot.lookup(".settings-screen").tryQuery().isPresent());
    }

    private void type(String value) {
        JavaFx.run(() -> robot.lookup("#analysis-rate-hz").queryAs(Spinner.class).getEditor().setText(value));
    }

    private boolean disabled(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAs(Button.class).isDisabled());
    }

    private String text(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAs(Label.class).getText());
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
