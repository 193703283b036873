package org.attune.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.analysis.Baseline;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.PresenceAnalyzer;
import org.attune.capture.DeviceFinder;
import org.attune.capture.VideoSource;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.CurrentSettings;
import org.attune.config.Settings;
import org.attune.consent.IntendedUse;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskOptions;
import org.attune.ui.PatientRobot;
import org.attune.ui.control.Country;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Through the real window: no camera before the learner has agreed, and every way to say no. The camera here plays the
 * built-in clip.
 */
class AgreementTest implements SessionFactory {
    private final PatientRobot robot = new PatientRobot();
    private final AtomicInteger opened = new AtomicInteger();
    private final List<SessionMode> started = new ArrayList<>();
    private final List<LiveSession> sessions = new ArrayList<>();
    private VideoSource source = camera();
    private OnnxEmotionClassifier classifier;
    private Stage stage;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        JavaFx.run(stage::close);
        sessions.forEach(LiveSession::close);
        if (classifier != null) {
            classifier.close();
        }
    }

    @Test
    void theCameraIsNotOpenedBeforeTheLearnerHasAgreed() throws IOException {
        remember("IN", Purpose.PERSONAL);
        show(Optional.empty());

        robot.clickOn("#start");
        waitFor("#agree");
        assertThat(texts(".sentence")).hasSize(3).allMatch(sentence -> sentence.indexOf('.') == sentence.length() - 1)
                .anyMatch(sentence -> sentence.contains("never") || sentence.contains("none is ever saved"));
        assertThat(opened).as("before the answer").hasValue(0);
        assertThat(started).isEmpty();

        robot.clickOn("#agree");
        Eventually.until("the camera", () -> opened.get() > 0);
        assertThat(started).containsExactly(SessionMode.EXPRESSIONS);
    }

    @Test
    void bothAnswersLookAlikeAndNeitherIsPreferred() throws IOException {
        remember("IN", Purpose.PERSONAL);
        show(Optional.empty());
        robot.clickOn("#start");
        waitFor("#agree");

        Button yes = robot.lookup("#agree").queryButton();
        Button no = robot.lookup("#decline").queryButton();
        JavaFx.run(() -> stage.getScene().getRoot().layout());
        assertThat(yes.getWidth()).isEqualTo(no.getWidth()).isGreaterThan(100);
        assertThat(yes.getHeight()).isEqualTo(no.getHeight());
        assertThat(yes.getStyleClass()).isEqualTo(no.getStyleClass());
        assertThat(yes.getBackground()).isEqualTo(no.getBackground());
        assertThat(yes.isDefaultButton() || no.isDefaultButton() || yes.isCancelButton() || no.isCancelButton())
                .isFalse();
    }

    @Test
    void enterPressedOnceTooOftenDecidesNothing() throws IOException {
        remember("IN", Purpose.PERSONAL);
        show(Optional.empty());

        robot.push(KeyCode.ENTER);
        waitFor("#agree");
        Eventually.until("the focus on the text", () -> "question".equals(focused()));
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.SPACE);

        assertThat(robot.lookup("#agree").tryQuery()).isPresent();
        assertThat(opened).hasValue(0);
    }

    @Test
    void allOfItCanBeDoneByKeyboard() throws IOException {
        show(Optional.empty());

        robot.push(KeyCode.ENTER);
        waitFor("#country");
        tabTo("country");
        robot.type(KeyCode.I, KeyCode.N, KeyCode.D, KeyCode.I);
        tabTo("use-personal");
        robot.push(KeyCode.SPACE);
        tabTo("use-continue");
        robot.push(KeyCode.SPACE);
        waitFor("#agree");
        assertThat(JavaFx.call(() -> robot.lookup("#question").query().getAccessibleText())).contains("estimates")
                .contains("none is ever sent");
        tabTo("agree");
        robot.push(KeyCode.SPACE);

        Eventually.until("the camera", () -> opened.get() > 0);
        assertRemembered(new IntendedUse("IN", Purpose.PERSONAL));
    }

    @Test
    void theComputersCountryIsOfferedToBeCheckedAndThePurposeIsNot() throws IOException {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.of("en", "IN"));
        try {
            show(Optional.empty());
            robot.clickOn("#start");
            waitFor("#country");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }

        assertThat(JavaFx.call(() -> robot.lookup("#country").<ComboBox<Country>>query().getValue().code()))
                .isEqualTo("IN");
        assertThat(texts(".hint")).contains("Your computer says this; please check.");
        assertThat(JavaFx.call(() -> robot.lookup("#use-continue").queryButton().isDisabled())).isTrue();
    }

    @Test
    void noThanksAndPresenceOnlyGivesAReportWithoutAnyVerdict() throws IOException {
        remember("IN", Purpose.INSTITUTION);
        show(Optional.empty());
        robot.clickOn("#start");
        waitFor("#decline");
        robot.clickOn("#decline");
        waitFor("#presence");
        assertThat(opened).as("before the second answer").hasValue(0);

        robot.clickOn("#presence");
        Eventually.until("a box around the face", () -> !visibleBoxes().isEmpty());
        Eventually.until("a share", () -> texts("#presence-share").getFirst().matches("[1-9]\\d* %"));
        assertThat(texts(".face-label")).containsOnly("face in view");
        assertThat(robot.lookup("#interest").tryQuery()).isEmpty();
        assertThat(texts(".card-title")).containsExactlyInAnyOrder("Session", "Face in view so far");
        robot.clickOn("#end");

        waitFor("#report-page");
        SessionSummary report = ReportReader.read(reports().getFirst());
        assertThat(report.hasExpressions()).isFalse();
        assertThat(report.total().measuredSeconds()).isPositive();
        assertThat(report.total().verdictSeconds()).containsOnly(0.0);
        assertThat(report.total().expressionSeconds()).containsOnly(0.0);
        assertThat(started).containsExactly(SessionMode.PRESENCE);
        assertThat(classifier).as("no expression model").isNull();
    }

    @Test
    void noThanksAndLeaveIsBackAtTheStartWithTheCameraOff() throws IOException {
        remember("IN", Purpose.PERSONAL);
        show(Optional.empty());
        robot.clickOn("#start");
        waitFor("#decline");
        robot.clickOn("#decline");
        waitFor("#leave");
        robot.clickOn("#leave");

        waitFor("#start");
        assertThat(texts(".message")).containsExactly("Your camera stayed off, and nothing was recorded.");
        assertThat(robot.lookup(".message").query().getPseudoClassStates()).as("no warning")
                .contains(PseudoClass.getPseudoClass("news"));
        assertThat(opened).hasValue(0);
        assertThat(reports()).isEmpty();
    }

    /** From the last question to the first: each goes one step back, by Esc as by its button. */
    @Test
    void everyQuestionGoesAStepBackAndDecidesNothing() throws IOException {
        show(Optional.empty());
        robot.clickOn("#start");
        answer("FR", "#use-institution");
        waitFor("#myself");
        robot.clickOn("#myself");
        waitFor("#decline");
        robot.clickOn("#decline");
        waitFor("#leave");
        for (String before : List.of("#agree", "#myself", "#country", "#start")) {
            robot.push(KeyCode.ESCAPE);
            waitFor(before);
        }
        assertThat(texts(".message")).containsExactly("Your camera stayed off, and nothing was recorded.");

        robot.clickOn("#start");
        waitFor("#myself");
        robot.clickOn("#presence");
        waitFor("#back");
        robot.clickOn("#back");
        waitFor("#myself");
        robot.clickOn("#back");
        waitFor("#start");
        assertThat(opened).hasValue(0);
        assertThat(started).isEmpty();
    }

    @Test
    void countryAndPurposeAreAskedOnceAndTheAgreementEveryTime() throws IOException {
        show(Optional.empty());
        robot.clickOn("#start");
        answer("IN", "#use-personal");
        agreeAndEnd();

        robot.clickOn("#again");
        waitFor("#start");
        robot.clickOn("#start");
        waitFor("#agree");
        assertThat(robot.lookup("#country").tryQuery()).isEmpty();
        JavaFx.run(stage::close);

        show(Optional.empty());
        robot.clickOn("#start");
        waitFor("#agree");
        assertThat(robot.lookup("#country").tryQuery()).as("not even after a restart").isEmpty();
    }

    @Test
    void theAnswerCanBeChanged() throws IOException {
        remember("IN", Purpose.PERSONAL);
        show(Optional.empty());
        robot.clickOn("#start");
        waitFor("#change-use");
        assertThat(texts(".hint")).contains("India. The page is for you.");
        assertThat(texts(".law")).as("the law of another country").containsExactly("");
        robot.clickOn("#why");
        assertThat(texts(".law")).singleElement().asString().contains("Article 5(1)(f)");
        robot.clickOn("#why");
        assertThat(texts(".law")).containsExactly("");

        robot.clickOn("#change-use");
        waitFor("#country");
        assertThat(JavaFx.call(() -> robot.lookup("#country").<ComboBox<Country>>query().getValue()))
                .as("the answer so far").isEqualTo(Country.of("IN"));
        assertThat(JavaFx.call(() -> robot.lookup("#use-personal").queryAs(RadioButton.class).isSelected())).isTrue();
        JavaFx.run(() -> robot.lookup("#country").<ComboBox<Country>>query().setValue(Country.of("FR")));
        robot.clickOn("#use-institution").clickOn("#use-continue");

        waitFor("#myself");
        assertRemembered(new IntendedUse("FR", Purpose.INSTITUTION));
    }

    @Test
    void inTheUnionAnInstitutionGetsNoExpressionsButTheLearnerMayHaveThem() throws IOException {
        remember("DE", Purpose.INSTITUTION);
        show(Optional.empty());
        robot.clickOn("#start");
        waitFor("#myself");
        assertThat(robot.lookup("#agree").tryQuery()).isEmpty();
        assertThat(robot.lookup("#presence").tryQuery()).isPresent();
        assertThat(texts(".sentence")).anyMatch(text -> text.contains("Germany"))
                .anyMatch(text -> text.contains("Article 5(1)(f)"));

        robot.clickOn("#myself");
        waitFor("#agree");
        assertThat(texts(".sentence")).anyMatch(sentence -> sentence.contains("for you alone"));
        assertThat(texts(".law")).singleElement().asString().contains("Article 5(1)(f), since 2 February 2025");
        assertThat(robot.lookup("#why").tryQuery()).as("it is there already").isEmpty();
        assertThat(opened).hasValue(0);
    }

    @Test
    void inTheUnionAgreementGivenBeforehandDoesNotOpenTheWayForAnInstitution() throws IOException {
        remember("DE", Purpose.INSTITUTION);
        show(Optional.of(SessionMode.EXPRESSIONS));
        robot.clickOn("#start");

        waitFor("#myself");
        assertThat(opened).hasValue(0);
    }

    @Test
    void agreementGivenBeforehandIsNotAskedForAgain() throws IOException {
        show(Optional.of(SessionMode.PRESENCE));
        robot.clickOn("#start");

        Eventually.until("the camera", () -> opened.get() > 0);
        assertThat(started).containsExactly(SessionMode.PRESENCE);
    }

    @Test
    void aClipNeedsNoAgreement() throws IOException {
        source = new VideoSource(finder(), false, "built-in clip", "");
        show(Optional.empty());
        robot.clickOn("#start");

        Eventually.until("a box around the face", () -> !visibleBoxes().isEmpty());
        assertThat(started).containsExactly(SessionMode.EXPRESSIONS);
    }

    private void answer(String country, String purpose) {
        waitFor("#country");
        assertThat(JavaFx.call(() -> robot.lookup(".radio-button").queryAllAs(RadioButton.class).stream()
                .noneMatch(RadioButton::isSelected)))
                .as("nothing is ticked beforehand").isTrue();
        assertThat(JavaFx.call(() -> robot.lookup("#use-continue").queryButton().isDisabled())).isTrue();
        JavaFx.run(() -> robot.lookup("#country").<ComboBox<Country>>query().setValue(Country.of(country)));
        robot.clickOn(purpose).clickOn("#use-continue");
    }

    private void agreeAndEnd() {
        waitFor("#agree");
        robot.clickOn("#agree");
        Eventually.until("a box around the face", () -> !visibleBoxes().isEmpty());
        robot.clickOn("#end");
        waitFor("#report-page");
    }

    private void tabTo(String id) {
        for (int press = 0; press < 12 && !id.equals(focused()); press++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(id);
        assertThat(JavaFx.call(() -> stage.getScene().getFocusOwner().isFocusVisible())).as("its focus is seen")
                .isTrue();
    }

    private String focused() {
        return JavaFx.call(() -> Optional.ofNullable(stage.getScene().getFocusOwner()).map(Node::getId).orElse(""));
    }

    private void show(Optional<SessionMode> given) throws IOException {
        stage = JavaFx.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            new Kiosk(window, this, new ReportWriter(folder, folder), new Agreement(current(), folder, given),
                    SessionLabels.NONE, KioskOptions.PLAIN).show(false);
            return window;
        });
        robot.targetWindow(stage);
    }

    private void assertRemembered(IntendedUse use) {
        Eventually.until(use + " in the file", () -> current().now().intendedUse().equals(Optional.of(use)));
    }

    private CurrentSettings current() {
        return CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults());
    }

    private void remember(String country, Purpose purpose) throws IOException {
        current().update(saved -> saved.with(new IntendedUse(country, purpose)));
    }

    @Override
    public VideoSource source() {
        return source;
    }

    @Override
    public LiveSession start(VideoSource agreedTo, SessionLabels labels, SessionMode mode, Baseline baseline) {
        started.add(mode);
        ZonedDateTime now = ZonedDateTime.now().withNano(0);
        SessionInfo info = mode == SessionMode.EXPRESSIONS
                ? Sessions.info(now, UUID.randomUUID(), labels)
                : SessionInfo.presence(UUID.randomUUID(), now, true, "camera", labels, "0.1.0");
        LiveSession session = new LiveSession(agreedTo, analyzer(mode), 10, info);
        sessions.add(session);
        return session;
    }

    private FrameAnalyzer analyzer(SessionMode mode) {
        TrackingFaceDetector detector = new TrackingFaceDetector(
                Environment.models().resolve("haarcascade_frontalface_default.xml"), HaarParameters.REFERENCE, 8);
        if (mode == SessionMode.PRESENCE) {
            return new PresenceAnalyzer(detector);
        }
        classifier = new OnnxEmotionClassifier(Environment.models().resolve("mini_xception.onnx"));
        return new FaceAnalyzer(detector, classifier, new FaceTracker(0.5, false));
    }

    private VideoSource camera() {
        return new VideoSource(finder(), true, "camera", "");
    }

    private DeviceFinder finder() {
        return () -> {
            opened.incrementAndGet();
            return ClipSource.of(Environment.demoClip(), "camera", 0);
        };
    }

    private void waitFor(String query) {
        Eventually.until(query, () -> robot.lookup(query).tryQuery().isPresent());
    }

    private List<Node> visibleBoxes() {
        return JavaFx.call(() -> robot.lookup(".face-box").queryAll().stream().filter(Node::isVisible).toList());
    }

    private List<String> texts(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
