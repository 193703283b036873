package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.analysis.Baseline;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.PresenceAnalyzer;
import org.attune.capture.CaptureException;
import org.attune.capture.VideoSource;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.StaffCode;
import org.attune.consent.IntendedUse;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.live.Mosquitto;
import org.attune.live.teacher.TeacherLink;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.ui.agreement.Agreement;
import org.attune.ui.lab.Lab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A learner joins a live class, or does not, through the real window. Nobody listens where the broker should be. */
class JoinTest implements SessionFactory {
    private static final String CODE = "7KQ4M-X2RDP";
    private static final IntendedUse INDIA = new IntendedUse("IN", Purpose.PERSONAL);
    private static final IntendedUse GERMANY = new IntendedUse("DE", Purpose.PERSONAL);
    private static final Lab LAB = new Lab(KeyCombination.valueOf("Ctrl+Shift+Q"),
            StaffCode.hash("sesame1".toCharArray()), 600);

    private final PatientRobot robot = new PatientRobot();
    private final List<SessionMode> started = new ArrayList<>();
    private ClipCamera camera;
    private VideoSource source;
    private Kiosk kiosk;
    private Stage stage;
    private String broker;

    @TempDir
    Path folder;

    @BeforeEach
    void plugIn() throws CaptureException, IOException {
        broker = "mqtt://127.0.0.1:" + Mosquitto.freePort();
        // The headless platform of JavaFX 26 may fail on a frame that is late; the next one is well again.
        WaitForAsyncUtils.autoCheckException = false;
        camera = new ClipCamera();
        source = camera.source();
    }

    @AfterEach
    void close() {
        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Eventually.until("nothing is being written", () -> robot.lookup("#ending").tryQuery().isEmpty());
        JavaFx.run(stage::close);
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    @Test
    void aMistypedCodeHasItsSentenceAtTheFieldAndNothingBegins() {
        show(settings(INDIA));
        JavaFx.run(() -> {
            stage.setWidth(800);
            stage.setHeight(560);
        });

        start("7kq4m-x2rd");

        assertThat(text("#class-code-problem"))
                .isEqualTo("That is no class code. It has 10 letters and digits, such as "
                        + "7KQ4M-X2RDP; your teacher can read it out again.");
        assertThat(JavaFx.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("class-code");
        Eventually.until("it is in view, above the buttons", () -> JavaFx.call(() -> {
            Node sentence = robot.lookup("#class-code-problem").query();
            return sentence.localToScene(sentence.getBoundsInLocal()).getMaxY() <= robot.lookup(".decision").query()
                    .localToScene(0, 0).getY();
        }));
        robot.write("p");
        assertThat(text("#class-code-problem")).isEmpty();
        robot.clickOn("#start");
        waitFor("#join");
    }

    @Test
    void withoutABrokerTheSentenceSaysWhatToDoAndAnEmptyFieldStartsAsAlways() {
        show(Settings.defaults().with(INDIA));

        start(CODE);

        Eventually.until("the sentence", () -> !text("#class-code-problem").isEmpty());
        assertThat(text("#class-code-problem")).contains("No server for live classes is set", "in the settings");
        JavaFx.run(() -> robot.lookup("#class-code").queryAs(TextField.class).clear());
        robot.clickOn("#start");
        waitFor("#agree");
        assertThat(robot.lookup("#join").tryQuery()).isEmpty();
    }

    @Test
    void whereEveryoneCountsNobodyJoins() {
        show(settings(INDIA).with(Setting.COUNT_EVERYONE, true));

        start(CODE);

        Eventually.until("the sentence", () -> !text("#class-code-problem").isEmpty());
        assertThat(text("#class-code-problem")).startsWith("“Count everyone in view” is on");
    }

    @Test
    void theAgreementHasOneMoreSentenceAndChoicesThatLookAlike() {
        show(settings(INDIA));
        start(CODE);
        waitFor("#join");

        assertThat(texts(".sentence")).hasSize(4);
        assertThat(texts(".sentence").getLast()).contains("class 7KQ4M-X2RDP", "every ten seconds", "127.0.0.1",
                "without a name", "at least four others", "one key leaves");
        List<Button> choices = Stream.of("#join", "#alone", "#decline").map(id -> robot.lookup(id).queryButton())
                .toList();
        assertThat(choices).extracting(Button::getText).containsExactly("Join", "Only for me", "No thanks");
        JavaFx.run(() -> stage.getScene().getRoot().layout());
        assertThat(choices).extracting(Button::getWidth).containsOnly(choices.getFirst().getWidth());
        assertThat(choices).extracting(Button::getStyleClass).containsOnly(choices.getFirst().getStyleClass());
        assertThat(choices).noneMatch(choice -> choice.isDefaultButton() || choice.isCancelButton());
        assertThat(started).isEmpty();
    }

    @Test
    void onlyForMeIsASessionLikeAnyOther() {
        show(settings(INDIA));
        start(CODE);
        robot.clickOn("#alone");

        waitFor("#end");
        assertThat(started).containsExactly(SessionMode.EXPRESSIONS);
        assertThat(isShown("#class-state")).isFalse();
        assertThat(robot.lookup("#leave").tryQuery()).isEmpty();
        assertThat(liveClassThreads()).isEmpty();
    }

    @Test
    void whoJoinsSeesHowItStandsAndLeavesWithOneKeyWhileTheSessionGoesOn() throws IOException {
        show(settings(INDIA));
        start(CODE.toLowerCase());
        robot.clickOn("#join");
        waitFor("#end");

        Eventually.until("the broker is away", () -> text("#class-state")
                .equals("The class cannot be reached right now; your session goes on, and Attune keeps trying."));
        assertThat(text("#leave")).isEqualTo("Leave the class (X)");
        robot.push(KeyCode.C);
        Eventually.until("the small window", () -> JavaFx.call(() -> stage.getWidth() < 500));
        assertThat(isShown("#class-state") && isShown("#leave")).isTrue();
        robot.push(KeyCode.X);

        Eventually.until("out", () -> text("#class-state").startsWith("You have left the class"));
        assertThat(robot.lookup("#leave").tryQuery()).isEmpty();
        Eventually.until("nothing of it runs", () -> liveClassThreads().isEmpty());
        robot.push(KeyCode.X).push(KeyCode.C);
        assertThat(text("#class-state")).startsWith("You have left the class");
        robot.clickOn("#end");
        waitFor("#report-page");
        assertThat(pages()).hasSize(1);
    }

    @Test
    void overARealBrokerTheSentenceFollowsTheTeacherAndTheBroker() throws Exception {
        try (Mosquitto server = Mosquitto.start(folder);
                TeacherLink teacher = new TeacherLink(server.address(), bin -> {}, state -> {})) {
            broker = "mqtt://127.0.0.1:" + server.port();
            teacher.open();
            show(settings(INDIA));
            start(teacher.code().letters());
            robot.clickOn("#join");
            waitFor("#end");
            Eventually.until("in the class", () -> text("#class-state").startsWith("In the class."));

            teacher.close();
            Eventually.until("no teacher", () -> text("#class-state").startsWith("Nobody is teaching under this code"));
            server.stop();
            Eventually.until("no broker", () -> text("#class-state").startsWith("The class cannot be reached"));
            robot.clickOn("#end");
            waitFor("#report-page");
        }
    }

    @Test
    void aClosingWindowLeavesTheClassAndWritesThePage() throws IOException {
        show(settings(INDIA));
        start(CODE);
        robot.clickOn("#join");
        waitFor("#end");

        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));

        Eventually.until("closed", () -> !JavaFx.call(stage::isShowing));
        assertThat(pages()).hasSize(1);
        Eventually.until("nothing of it runs", () -> liveClassThreads().isEmpty());
    }

    @Test
    void presenceOnlyCanJoinWithPresenceAlone() {
        show(settings(INDIA));
        start(CODE);
        robot.clickOn("#decline");
        waitFor("#leave");
        assertThat(texts(".sentence").getLast()).contains("a face was in view").doesNotContain("interested");
        robot.clickOn("#join");

        waitFor("#class-state");
        assertThat(started).containsExactly(SessionMode.PRESENCE);
        assertThat(isShown("#class-state")).isTrue();
    }

    @Test
    void whereInstitutionsMayNotHaveExpressionsJoiningMeansPresenceWhoeverThePageIsFor() {
        show(settings(GERMANY));
        start(CODE);
        waitFor("#join");
        assertThat(texts(".title")).containsExactly("With the class, presence only");
        assertThat(texts(".sentence").getFirst()).contains("Germany", "only that is sent");
        assertThat(texts(".law")).singleElement().asString().contains("Article 5(1)(f)");

        robot.clickOn("#alone");
        waitFor("#agree");
        robot.push(KeyCode.ESCAPE);
        waitFor("#join");
        robot.clickOn("#join");

        waitFor("#class-state");
        assertThat(started).containsExactly(SessionMode.PRESENCE);
        assertThat(current().now().intendedUse()).as("nothing of joining is kept").contains(GERMANY);
    }

    @Test
    void whereThePageIsForASchoolTheAnswerDoesNotSayItIsForTheLearnerAlone() {
        show(settings(new IntendedUse("IN", Purpose.INSTITUTION)));
        start(CODE);
        waitFor("#alone");

        assertThat(text("#alone")).isEqualTo("Without the class");
    }

    @Test
    void agreementGivenBeforehandSaysNothingAboutAClass() {
        show(settings(INDIA), Optional.of(SessionMode.PRESENCE), null);
        start(CODE);

        waitFor("#join");
        assertThat(started).isEmpty();
        assertThat(texts(".sentence").getLast()).as("presence was agreed to, and nothing more is offered")
                .contains("a face was in view").doesNotContain("interested");
    }

    @Test
    void aVideoIsNotSentToAClassAndTheScreenSaysSo() {
        source = new VideoSource(camera, false, "video", "");
        show(settings(INDIA));
        start(CODE);

        waitFor("#end");
        assertThat(text("#class-state")).startsWith("A video is not sent to the class");
        assertThat(robot.lookup("#leave").tryQuery()).isEmpty();
        assertThat(liveClassThreads()).isEmpty();
    }

    @Test
    void aLinkFillsTheFieldInAndDuringASessionItWaits() {
        show(settings(INDIA));
        JavaFx.run(() -> kiosk.join("7KQ4MX2RDP"));
        assertThat(typed("#class-code")).isEqualTo(CODE);
        JavaFx.run(() -> kiosk.join("7KQ4MX2RD"));
        assertThat(text("#class-code-problem")).startsWith("That is no class code.");
        JavaFx.run(() -> kiosk.join("7KQ4MX2RDP"));
        assertThat(text("#class-code-problem")).isEmpty();

        robot.clickOn("#start");
        robot.clickOn("#alone");
        waitFor("#end");
        JavaFx.run(() -> kiosk.join("23456-789AB"));
        assertThat(text("#fault"))
                .isEqualTo(
                        "A session or a live class is on. The class code waits on the start screen until it is over.");
        assertThat(robot.lookup("#end").tryQuery()).isPresent();

        robot.clickOn("#end");
        robot.clickOn("#again");
        waitFor("#start");
        assertThat(typed("#class-code")).isEqualTo("23456-789AB");
    }

    @Test
    void aCodeIsKeptOnTheWayBackAndGoneAfterItsSession() {
        show(settings(INDIA));
        start(CODE);
        waitFor("#back");
        robot.clickOn("#back");
        waitFor("#start");
        assertThat(typed("#class-code")).isEqualTo(CODE);

        robot.clickOn("#start");
        robot.clickOn("#alone");
        robot.clickOn("#end");
        robot.clickOn("#again");
        waitFor("#start");
        assertThat(typed("#class-code")).isEmpty();
    }

    @Test
    void inALabEveryLearnerIsAskedAndTheStaffsCodeIsOfferedToEach() {
        show(settings(new IntendedUse("IN", Purpose.INSTITUTION)), Optional.empty(), LAB);
        JavaFx.run(() -> kiosk.join(CODE));
        robot.clickOn("#class-code").write("X");
        robot.clickOn("#start");
        assertThat(text("#class-code-problem")).isNotEmpty();
        JavaFx.run(() -> robot.lookup("#class-code").queryAs(TextField.class).setText(CODE));
        robot.clickOn("#start");
        waitFor("#alone");
        robot.clickOn("#back");

        waitFor("#start");
        assertThat(typed("#class-code")).isEqualTo(CODE);
    }

    private void start(String code) {
        JavaFx.run(() -> robot.lookup("#class-code").queryAs(TextField.class).setText(code));
        robot.clickOn("#start");
    }

    private static List<String> liveClassThreads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> name.equals("live-class")).toList();
    }

    private Settings settings(IntendedUse use) {
        return Settings.defaults().with(use).withText("live.broker", broker);
    }

    private void show(Settings settings) {
        show(settings, Optional.empty(), null);
    }

    private void show(Settings settings, Optional<SessionMode> given, Lab lab) {
        CurrentSettings current = CurrentSettings.of(folder.resolve("settings.properties"), settings);
        stage = JavaFx.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            kiosk = new Kiosk(window, this, new ReportWriter(folder, folder), new Agreement(current, folder, given),
                    SessionLabels.NONE, new KioskOptions(current, Computer.UNKNOWN, lab, List.of()));
            kiosk.show(false);
            return window;
        });
        robot.targetWindow(stage);
    }

    private CurrentSettings current() {
        return CurrentSettings.of(folder.resolve("settings.properties"), settings(GERMANY));
    }

    @Override
    public VideoSource source() {
        return source;
    }

    /** What a face looks like is not what these tests are about. */
    @Override
    public LiveSession start(VideoSource agreedTo, SessionLabels labels, SessionMode mode, Baseline baseline) {
        started.add(mode);
        ZonedDateTime now = ZonedDateTime.now().withNano(0);
        return new LiveSession(agreedTo, analyzer(), 10, mode == SessionMode.EXPRESSIONS
                ? Sessions.info(now, UUID.randomUUID(), labels)
                : SessionInfo.presence(UUID.randomUUID(), now, true, "camera", labels, "0.1.0"));
    }

    private static FrameAnalyzer analyzer() {
        return new PresenceAnalyzer(new TrackingFaceDetector(
                Environment.models().resolve("haarcascade_frontalface_default.xml"), HaarParameters.REFERENCE, 8));
    }

    private void waitFor(String query) {
        Eventually.until(query, () -> robot.lookup(query).tryQuery().isPresent());
    }

    private boolean isShown(String query) {
        return JavaFx.call(() -> robot.lookup(query).tryQuery().map(node -> Nodes.isShown((Node) node)).orElse(false));
    }

    private String text(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryLabeled().getText());
    }

    private List<String> texts(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    private String typed(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAs(TextField.class).getText());
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
