package org.attune.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.attune.BuiltInFaces;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.FrameResult;
import org.attune.analysis.PresenceAnalyzer;
import org.attune.analysis.ScoredDetection;
import org.attune.analysis.TrackedFace;
import org.attune.analysis.Verdict;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.VideoSource;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.EmotionScores;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.CurrentSettings;
import org.attune.config.Settings;
import org.attune.config.StaffCode;
import org.attune.detection.BoundingBox;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.pipeline.LiveSession;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;
import org.attune.ui.Computer;
import org.attune.ui.AgreedSessions;
import org.attune.ui.ClipCamera;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskOptions;
import org.attune.ui.Nodes;
import org.attune.ui.PatientRobot;
import org.attune.ui.camera.CameraView;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.lab.Lab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What a learner can do while a session runs, through the real window. The camera shows the built-in clip's average
 * faces.
 */
class LiveTest {
    private static final Path CASCADE = Environment.models().resolve("haarcascade_frontalface_default.xml");
    private static final Lab LAB = new Lab(KeyCombination.valueOf("Ctrl+Shift+Q"),
            StaffCode.hash("sesame1".toCharArray()), 600);

    private final PatientRobot robot = new PatientRobot();
    private ClipCamera camera;
    private OnnxEmotionClassifier classifier;
    private LiveSession session;
    private Kiosk kiosk;
    private Stage stage;

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws CaptureException {
        // The headless platform of JavaFX 26 fails on a frame of the whole window that is late for the small one in the
        // corner; the next one is well again.
        WaitForAsyncUtils.autoCheckException = false;
        camera = new ClipCamera();
        classifier = new OnnxEmotionClassifier(Environment.models().resolve("mini_xception.onnx"));
    }

    @AfterEach
    void close() {
        closeWindow();
        Eventually.until("nothing is being written", () -> robot.lookup("#ending").tryQuery().isEmpty());
        JavaFx.run(stage::close);
        // One that is still on would fail at every picture from now on, and log it into the output of later tests.
        if (session != null) {
            session.close();
        }
        classifier.close();
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    @Test
    void aPauseClosesTheCameraAndIsNotMeasured() throws IOException {
        start();
        seesAFace();

        robot.clickOn("#pause");
        Eventually.until("the sign", () -> text("#camera-state").equals("Camera off"));
        assertThat(camera.isOpen()).isFalse();
        assertThat(isShown("#picture")).isFalse();
        assertThat(isShown("#paused")).isTrue();
        assertThat(text("#pause")).isEqualTo("Continue (P)");
        double measured = JavaFx.call(session::inViewSeconds);
        String clock = text("#elapsed");
        Eventually.until("the clock goes on with the lecture", () -> !text("#elapsed").equals(clock));
        assertThat(JavaFx.call(session::inViewSeconds)).isEqualTo(measured);
        assertThat(isShown("#message")).as("nothing is wrong").isFalse();

        double pauseEnds = session.seconds();
        robot.clickOn("#pause");
        seesAFace();
        assertThat(camera.opens).hasValue(2);
        Eventually.until("the sign again", () -> text("#camera-state").equals("Camera in use: Desk camera"));
        robot.clickOn("#end");

        SessionSummary summary = report();
        assertThat(summary.total().measuredSeconds()).isBetween(measured, measured + summary.seconds() - pauseEnds);
    }

    @Test
    void aLockedScreenTurnsTheCameraOffUntilTheLearnerGoesOn() throws IOException {
        start();
        seesAFace();

        JavaFx.run(kiosk::screenLocked);
        Eventually.until("the sign", () -> text("#camera-state").equals("Camera off"));
        assertThat(camera.isOpen()).isFalse();
        Eventually.until("the sentence", () -> isShown("#message"));
        assertThat(text("#message"))
                .isEqualTo("The screen was locked, so the camera went off. Press Continue when you are back.");
        double measured = JavaFx.call(session::inViewSeconds);
        JavaFx.run(kiosk::screenLocked);
        double pauseEnds = session.seconds();
        robot.push(KeyCode.P);
        seesAFace();
        assertThat(camera.opens).hasValue(2);
        Eventually.until("the sentence gone", () -> !isShown("#message"));
        robot.clickOn("#end");

        SessionSummary summary = report();
        assertThat(summary.total().measuredSeconds()).isBetween(measured, measured + summary.seconds() - pauseEnds);
    }

    @Test
    void aLockedScreenIsNoReasonToStopAClip() throws CaptureException {
        start(new VideoSource(() -> ClipSource.of(Environment.demoClip(), "built-in clip", 0), false, "clip",
                "Average faces."), faces(), KioskOptions.PLAIN);
        seesAFace();

        JavaFx.run(kiosk::screenLocked);

        assertThat(text("#pause")).isEqualTo("Pause (P)");
    }

    @Test
    void enterPressedOnceTooOftenSetsNoMarker() throws IOException {
        start();
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.ENTER, KeyCode.SPACE)) {
            robot.push(key);
        }
        seesAFace();
        robot.clickOn("#end");

        assertThat(report().markers()).isEmpty();
    }

    @Test
    void theSevenEstimatesAddUpToAHundredAndTheBoxNamesTheSameFigure() {
        TrackedFace face = new TrackedFace(1, new BoundingBox(200, 200, 90, 90),
                EmotionScores.of(0.405, 0.087, 0.087, 0.087, 0.087, 0.087, 0.16), Verdict.INTERESTED, true);
        stage = JavaFx.call(Stage::new);

        List<String> shown = JavaFx.call(() -> {
            ExpressionCard card = new ExpressionCard();
            card.show(List.of(face));
            return texts(card).filter(text -> text.matches("\\d+")).toList();
        });
        String box = JavaFx.call(() -> {
            CameraView view = new CameraView();
            view.resize(640, 480);
            view.showFrame(Frame.copyOf(BuiltInFaces.wall(), 0, 0));
            view.showFaces(List.of(face), false);
            return texts(view).findFirst().orElseThrow();
        });

        assertThat(shown).hasSize(7);
        assertThat(shown.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(100);
        assertThat(box).isEqualTo("angry " + shown.getFirst() + " %");
    }

    @Test
    void theSharesSoFarAreThreeRowsWithTheColoursOfThePage() {
        stage = JavaFx.call(Stage::new);

        JavaFx.run(() -> {
            InterestCard card = new InterestCard();
            card.show(Sessions.lecture(1).total());
            assertThat(texts(card)).containsExactly("Looked interested so far", "75 %", "interested", "75 %",
                    "not interested", "22 %", "unclear", "3 %");
            assertThat(Nodes.in(card).filter(node -> node.getStyleClass().contains("patch")).map(Node::getStyle))
                    .hasSize(3).allSatisfy(style -> assertThat(style).contains("#")).doesNotHaveDuplicates();
        });
    }

    private static Stream<String> texts(Parent parent) {
        return Nodes.in(parent).filter(Label.class::isInstance).map(node -> ((Label) node).getText());
    }

    @Test
    void theJournalIsThereWhileTheSessionRunsAndGoesWithTheReport() throws IOException {
        start();
        seesAFace();
        Path journals = folder.resolve("journals");
        Eventually.until("the journal", () -> Files.isDirectory(journals) && journals.toFile().list().length > 0);

        robot.clickOn("#end");

        assertThat(report().recovered()).isFalse();
        assertThat(folder.resolve("journals")).isEmptyDirectory();
    }

    @Test
    void aSessionThatCannotBeKeptSafeSaysSo() throws IOException {
        Files.writeString(folder.resolve("journals"), "a file where the folder should be");
        start();

        Eventually.until("the sentence", () -> isShown("#message") && text("#message").endsWith("(A-307)"));
    }

    @Test
    void aCameraThatIsGoneAfterThePauseHasItsSentenceAndIsWaitedFor() {
        start();
        seesAFace();
        robot.push(KeyCode.P);
        Eventually.until("the camera closed", () -> !camera.isOpen());

        camera.plugged = false;
        robot.push(KeyCode.P);
        Eventually.until("the sentence", () -> isShown("#message") && text("#message").endsWith("(A-104)"));
        assertThat(text("#camera-state")).isEqualTo("No pictures right now");
        camera.plugged = true;

        seesAFace();
    }

    @Test
    void endingWhilePausedSavesTheReport() throws IOException {
        start();
        seesAFace();
        robot.push(KeyCode.P).press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);

        assertThat(report().total().isMeasured()).isTrue();
        Eventually.until("the camera closed", () -> !camera.isOpen());
    }

    @Test
    void anEndCanBeTakenBackAndTheCameraIsOffMeanwhile() throws IOException {
        start(camera.source(), faces(), withSettings());
        seesAFace();
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        Eventually.until("the sign", () -> text("#camera-state").equals("Camera off"));
        assertThat(camera.isOpen()).isFalse();
        assertThat(text("#ended")).isEqualTo("The session has ended");
        robot.push(KeyCode.M).press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        seesAFace();
        assertThat(camera.opens).hasValue(2);

        double before = session.seconds();
        robot.clickOn("#end");
        Eventually.until("the sign again", () -> text("#camera-state").equals("Camera off"));
        double after = session.seconds();
        robot.clickOn("#end");

        assertThat(report().seconds()).as("where it was ended first").isBetween(before, after);
        assertThat(report().markers()).as("no key but those two").isEmpty();
    }

    @Test
    void whoClosesTheWindowAfterTheEndHasThePageAtOnce() throws IOException {
        start(camera.source(), faces(), withSettings());
        seesAFace();
        robot.push(KeyCode.C).press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        Eventually.until("the sign", () -> text("#camera-state").equals("Camera off"));

        closeWindow();

        assertThat(report().total().isMeasured()).isTrue();
    }

    @Test
    void whoDoesNotGoBackIsAtTheEndWhenTheTimeIsUp() {
        CountDownLatch over = new CountDownLatch(1);
        stage = JavaFx.call(Stage::new);
        session = new LiveSession(camera.source(), faces(), 20, Sessions.info());

        JavaFx.run(() -> {
            LiveScreen screen = new LiveScreen(session, new HeldCameras(), new SessionLimit(3000), stage, false,
                    ClassState.none(),
                    over::countDown).withWayBack(Duration.millis(200));
            stage.setScene(new Scene(screen));
            screen.start();
            assertThat(texts(screen)).contains("Session, ends at 50:00");
            ((ButtonBase) screen.lookup("#end")).fire();
            assertThat(texts(screen)).contains("The session has ended");
        });

        Eventually.until("the end", () -> over.getCount() == 0);
        session.close();
    }

    private KioskOptions withSettings() {
        return new KioskOptions(CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults()),
                Computer.UNKNOWN, null, List.of());
    }

    @Test
    void whileThePageIsBeingMadeTheScreenSaysSoAndNotThatTheCameraIsInUse() throws IOException {
        start();
        seesAFace();

        String sign = JavaFx.call(() -> {
            robot.lookup("#end").queryButton().fire();
            return robot.lookup("#ending").queryLabeled().getText() + " "
                    + robot.lookup("#camera-state").queryLabeled().getText();
        });

        assertThat(sign).isEqualTo("Your page is being made… The camera is closing…");
        assertThat(report().total().isMeasured()).isTrue();
    }

    @Test
    void inALowWindowAllSevenEstimatesAreSeenAtOnce() {
        start();
        seesAFace();
        JavaFx.run(() -> stage.setHeight(582));

        Eventually.until("the last one", () -> JavaFx.call(() -> {
            Bounds cards = robot.lookup(".rows").query().localToScene(robot.lookup(".rows").query().getBoundsInLocal());
            return cards.getMaxY() <= robot.lookup(".footer").query().localToScene(0, 0).getY();
        }));
    }

    @Test
    void pausingStopsAClip() throws CaptureException {
        start(new VideoSource(() -> ClipSource.of(Environment.demoClip(), "built-in clip", 0), false, "clip",
                "Average faces."), faces(), KioskOptions.PLAIN);
        seesAFace();

        robot.push(KeyCode.P);
        Eventually.until("the sign", () -> text("#camera-state").equals("Clip stopped"));
        assertThat(isShown("#message")).isFalse();
        robot.push(KeyCode.P);

        seesAFace();
        Eventually.until("the sign of a clip", () -> text("#camera-state").equals("Playing: built-in clip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H,P", "C,F1", "C,P,H", "W,F1", "N"})
    void closingTheWindowInAnyModeSavesTheReportAndTheSignIsAlwaysThere(String keys) throws IOException {
        start();
        seesAFace();
        Stream.of(keys.split(",")).filter(key -> !key.isEmpty()).map(key -> KeyCode.valueOf(key)).forEach(robot::push);
        assertSignIsSeen(keys.contains("P"));

        closeWindow();

        assertThat(report().total().isMeasured()).isTrue();
        assertThat(JavaFx.call(stage::isAlwaysOnTop)).isFalse();
    }

    @Test
    void withoutThePictureThereAreTheSignAndTheTimeAndTheAnalysisGoesOn() {
        start();
        seesAFace();

        robot.push(KeyCode.H);
        assertThat(isShown("#picture") || isShown("#interest") || isShown(".rows")).isFalse();
        assertThat(isShown("#elapsed")).isTrue();
        assertSignIsSeen(false);
        double measured = JavaFx.call(session::inViewSeconds);
        Eventually.until("more is measured", () -> JavaFx.call(session::inViewSeconds) > measured);

        robot.clickOn("#hide");
        seesAFace();
        assertThat(isShown("#interest")).isTrue();
    }

    @Test
    void theSmallWindowStaysOnTopAndTheWholeOneComesBackAsItWas() {
        start();
        seesAFace();
        JavaFx.run(() -> {
            stage.setWidth(880);
            stage.setHeight(640);
        });
        List<String> order = buttons();

        robot.push(KeyCode.C);
        Eventually.until("a small window", () -> JavaFx.call(() -> stage.getWidth() < 500 && stage.getHeight() < 400));
        assertThat(JavaFx.call(stage::isAlwaysOnTop)).isTrue();
        assertThat(List.of("#elapsed", "#pause", "#mark", "#end", "#picture")).allMatch(this::isShown);
        assertThat(isShown("#interest") || isShown("#explain")).isFalse();
        assertThat(buttons()).as("in the same order")
                .isEqualTo(order.stream().filter(id -> !id.equals("explain")).toList());
        assertThat(isShown(".lamp")).isTrue();
        assertThat(isShown("#camera-state")).as("the lamp alone").isFalse();
        Eventually.until("a picture",
                () -> JavaFx.call(() -> robot.lookup("#picture").queryAs(ImageView.class).getImage() != null));

        robot.clickOn("#compact");
        assertThat(place()).isEqualTo(List.of(0.0, 0.0, 880.0, 640.0));
        assertThat(JavaFx.call(stage::isAlwaysOnTop)).isFalse();
        assertThat(JavaFx.call(stage::getMinWidth)).isEqualTo(800);
        seesAFace();
    }

    @Test
    void whoLeftTheFullScreenIsNotSentThereByTheEndOfTheSession() throws IOException {
        start();
        robot.push(KeyCode.F11).push(KeyCode.C);
        Eventually.until("a small window", () -> JavaFx.call(() -> stage.isAlwaysOnTop() && stage.getWidth() < 500));
        robot.push(KeyCode.C);
        Eventually.until("the full screen", () -> JavaFx.call(() -> stage.isFullScreen() && !stage.isAlwaysOnTop()));
        robot.push(KeyCode.F11);
        Eventually.until("no full screen", () -> !JavaFx.call(stage::isFullScreen));

        List<Boolean> full = new CopyOnWriteArrayList<>();
        JavaFx.run(() -> stage.fullScreenProperty().addListener((property, before, now) -> full.add(now)));
        robot.clickOn("#end");
        assertThat(report()).isNotNull();

        assertThat(full).isEmpty();
    }

    @Test
    void theFullScreenComesBackAfterTheSmallWindow() {
        start();
        List<Double> before = place();
        robot.push(KeyCode.F11);
        assertThat(JavaFx.call(stage::isFullScreen)).isTrue();

        robot.push(KeyCode.C);
        Eventually.until("a small window",
                () -> JavaFx.call(() -> stage.isAlwaysOnTop() && !stage.isFullScreen() && stage.getWidth() < 500));
        robot.push(KeyCode.C);

        Eventually.until("the full screen", () -> JavaFx.call(() -> stage.isFullScreen() && !stage.isAlwaysOnTop()));
        List<Double> filled = List.of(0.0, 0.0, 1000.0, 1000.0);
        Eventually.until("all of it", () -> place().equals(filled));
        robot.push(KeyCode.F11);
        Eventually.until("the window", () -> place().equals(before));
    }

    @Test
    void theEndOfTheSessionIsTheEndOfTheSmallWindow() throws IOException {
        start();
        seesAFace();
        List<Double> before = place();
        robot.push(KeyCode.C);

        robot.clickOn("#end");

        assertThat(report()).isNotNull();
        assertThat(place()).isEqualTo(before);
        assertThat(JavaFx.call(stage::isAlwaysOnTop)).isFalse();
    }

    @Test
    void markingTakesOneKeyInEveryModeAndAWordMayFollow() throws IOException {
        start();
        robot.push(KeyCode.M);
        assertThat(prompt()).isEqualTo("A word for it? (N)");
        for (KeyCode mode : List.of(KeyCode.H, KeyCode.P, KeyCode.C)) {
            robot.push(mode).push(KeyCode.M);
        }
        robot.push(KeyCode.N).write("Carnot").push(KeyCode.ENTER);
        assertThat(text("#noted")).matches("“Carnot” marked at 0:\\d\\d");
        robot.push(KeyCode.C);
        assertThat(isShown("#noted")).as("in the whole window, too").isTrue();
        robot.push(KeyCode.M);
        assertThat(text("#noted")).matches("Marked at 0:\\d\\d");
        robot.clickOn("#end");

        assertThat(report().markers()).extracting(Marker::text).containsExactly("", "", "", "Carnot", "");
    }

    @Test
    void lostClearAndQuestionTakeOneKeyOrOneButtonAndCanBeTakenBack() throws IOException {
        start();
        robot.push(KeyCode.L);
        assertThat(text("#noted")).matches("Noted at 0:\\d\\d: lost");
        robot.clickOn("#question").push(KeyCode.N).write("why not 100 %?").push(KeyCode.ENTER);
        assertThat(text("#noted")).matches("Noted at 0:\\d\\d: question, “why not 100 %\\?”");
        robot.push(KeyCode.C).clickOn("#clear").clickOn("#lost");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(text("#noted")).matches("Taken back: lost at 0:\\d\\d");
        assertThat(JavaFx.call(() -> robot.lookup("#elapsed").queryAs(Label.class).isTextTruncated())).isFalse();
        robot.push(KeyCode.N).write("free").push(KeyCode.ENTER).clickOn("#end");

        assertThat(report().markers()).extracting(Marker::kind, Marker::text).containsExactly(
                tuple(MarkerKind.LOST, ""), tuple(MarkerKind.QUESTION, "why not 100 %?"),
                tuple(MarkerKind.CLEAR, ""), tuple(MarkerKind.NOTE, "free"));
    }

    @Test
    void noKeyActsWhileAWordIsTyped() throws IOException {
        start();
        robot.push(KeyCode.N);
        Stream.of(KeyCode.P, KeyCode.H, KeyCode.M, KeyCode.C, KeyCode.N).forEach(robot::push);
        robot.write(" phew").push(KeyCode.F1);
        assertThat(isShown("#key-list")).as("a function key is no part of a word").isTrue();
        robot.push(KeyCode.F1);

        assertThat(JavaFx.call(() -> robot.lookup("#marker").queryAs(TextField.class).getText()))
                .isEqualTo("phmcn phew");
        assertThat(text("#camera-state")).isNotEqualTo("Camera off");
        assertThat(isShown("#picture")).isTrue();
        assertThat(JavaFx.call(stage::isAlwaysOnTop)).isFalse();
        robot.push(KeyCode.ESCAPE).clickOn("#end");
        assertThat(report().markers()).as("Escape leaves it").isEmpty();
    }

    @Test
    void aKeyThatIsHeldActsOnce() {
        start();

        JavaFx.run(() -> {
            for (int repeat = 0; repeat < 4; repeat++) {
                stage.getScene().getRoot()
                        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.H, false, false, false, false));
            }
        });

        assertThat(isPressed("#hide")).isTrue();
        assertThat(text("#hide")).isEqualTo("Hide picture (H)");
    }

    @Test
    void f1ListsEveryKeyThatWorksAndLeavesAgain() {
        start();
        robot.push(KeyCode.F1);
        assertThat(listed()).containsExactly("P", "L", "K", "Q", "M", "N", LiveKey.TAKE_BACK.shown(), "H", "W", "A",
                "C", LiveKey.END.shown(), "F11", "F1");
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown("#key-list")).isFalse();

        robot.push(KeyCode.C).clickOn("#keys");
        assertThat(listed()).as("of the small window").containsExactly("P", "L", "K", "Q", "M", "N",
                LiveKey.TAKE_BACK.shown(), "H", "C", LiveKey.END.shown(), "F1");
        assertSignIsSeen(false);
        robot.push(KeyCode.F1);
        assertThat(isShown("#key-list")).isFalse();
    }

    @Test
    void aLabHasNoSmallWindowAndItsListSaysOnlyWhatWorksThere() {
        start(camera.source(), faces(), new KioskOptions(null, Computer.UNKNOWN, LAB, List.of()));

        robot.push(KeyCode.C).push(KeyCode.F11);
        assertThat(JavaFx.call(() -> stage.isFullScreen() && !stage.isAlwaysOnTop())).isTrue();
        assertThat(robot.lookup("#compact").tryQuery()).isEmpty();
        robot.push(KeyCode.F1);

        assertThat(listed()).containsExactly("P", "L", "K", "Q", "M", "N", LiveKey.TAKE_BACK.shown(), "H", "W", "A",
                LiveKey.END.shown(), "F1");
        assertThat(JavaFx.call(() -> robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText)))
                .noneMatch(text -> text.contains("F11"));
    }

    @Test
    void behindTheStaffsQuestionNoKeyActs() {
        start(camera.source(), faces(), new KioskOptions(null, Computer.UNKNOWN, LAB, List.of()));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q).release(KeyCode.Q, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.clickOn("#staff-answer").push(KeyCode.TAB, KeyCode.P).push(KeyCode.F1);
        robot.clickOn("#staff-cancel");

        assertThat(isShown("#key-list")).isFalse();
        assertThat(text("#pause")).isEqualTo("Pause (P)");
        robot.push(KeyCode.P);
        assertThat(text("#pause")).as("they act again").isEqualTo("Continue (P)");
    }

    @Test
    void whyDrawsWhereTheModelLookedUntilItIsSwitchedOff() {
        start();
        seesAFace();
        assertThat(isShown(".activation-map")).isFalse();

        List<Bounds> before = bounds("#picture", "#explain", "#hide", "#keys");
        robot.push(KeyCode.W);
        Eventually.until("a map", () -> isShown(".activation-map"));
        assertThat(bounds("#picture", "#explain", "#hide", "#keys")).as("nothing moves").isEqualTo(before);
        assertThat(isPressed("#explain")).isTrue();
        assertThat(text("#explain")).isEqualTo("Why this label? (W)");
        assertThat(text("#legend")).startsWith("Where the model looked for this estimate")
                .endsWith("The map is only rough.");
        robot.push(KeyCode.W);
        assertThat(text("#legend")).startsWith("Pixels that move this estimate").endsWith("the model, not you.");
        Eventually.until("pixels", () -> isShown(".activation-map"));
        assertThat(JavaFx.call(() -> robot.lookup(".camera-view").query()
                .queryAccessibleAttribute(AccessibleAttribute.TEXT)).toString()).endsWith("the model, not you.");
        assertThat(isPressed("#explain")).isTrue();
        assertThat(bounds("#picture", "#explain", "#hide", "#keys")).as("nothing moves").isEqualTo(before);
        robot.clickOn("#explain");

        assertThat(isShown(".activation-map")).isFalse();
        assertThat(isShown("#legend")).isFalse();
        assertThat(isPressed("#explain")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(SessionMode.class)
    void aCameraThatSeesNoFaceIsToldInEveryModeUntilItSeesOne(SessionMode recorded) {
        start(recorded);
        seesAFace();
        Eventually.until("nothing to say", () -> !isShown("#message"));

        camera.driver = LiveTest::leave;
        Eventually.until("the sentence", () -> isShown("#message"));
        for (KeyCode mode : List.of(KeyCode.H, KeyCode.C, KeyCode.H)) {
            assertNobodyIsSeen();
            robot.push(mode);
        }
        assertNobodyIsSeen();

        robot.push(KeyCode.P);
        Eventually.until("the sign of a pause", () -> text("#camera-state").equals("Camera off"));
        assertThat(isShown("#message")).isFalse();
        camera.driver = picture -> picture;
        robot.push(KeyCode.P);
        Eventually.until("the sign", () -> text("#camera-state").equals("Camera in use: Desk camera"));
        assertThat(isShown("#message")).isFalse();
        assertThat(lampIs("unseen")).isFalse();
    }

    @Test
    void aClipWithoutAFaceSaysWhatAClipSays() throws CaptureException {
        start(new VideoSource(() -> ClipSource.of(Environment.demoClip(), "built-in clip", 0), false, "clip",
                "Average faces."), frame -> new FrameResult(frame.timestampNanos(), List.of()), KioskOptions.PLAIN);

        Eventually.until("six seconds", () -> session.seconds() > 6);

        assertThat(text("#message")).isEqualTo("Average faces.");
        assertThat(text("#camera-state")).isEqualTo("Playing: built-in clip");
    }

    @Test
    void fromTheFirstMomentItIsSaidThatTheCameraIsBeingOpened() {
        CountDownLatch opens = new CountDownLatch(1);
        start(new VideoSource(() -> {
            await(opens);
            return camera.find();
        }, true, "camera", ""), faces(), KioskOptions.PLAIN);

        assertThat(text("#camera-state")).isEqualTo("The camera is starting…");
        assertThat(text("#message")).isEqualTo("The camera is starting.");
        opens.countDown();
        seesAFace();
    }

    /** A wall, with the picture's own noise. */
    private static BufferedImage leave(BufferedImage picture) {
        BufferedImage wall = BuiltInFaces.wall();
        wall.setRGB(0, 0, picture.getRGB(0, 0));
        return wall;
    }

    private void assertNobodyIsSeen() {
        assertThat(isShown("#message")).isTrue();
        assertThat(text("#message")).startsWith("No face in the picture.");
        assertThat(text("#camera-state")).isEqualTo("Camera in use, no face seen");
        assertThat(lampIs("unseen")).isTrue();
    }

    private boolean lampIs(String state) {
        return JavaFx.call(() -> robot.lookup(".lamp").query().getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass(state)));
    }

    /** Its scores are still measured, and nobody is left looking for pixels. */
    @Test
    void aDamagedGuidedGraphCostsTheGradientAlone() throws IOException {
        Path model = Files.createDirectories(folder.resolve("models")).resolve("model.onnx");
        Files.copy(Environment.models().resolve("mini_xception.onnx"), model);
        Files.writeString(model.resolveSibling("model_guided.onnx"), "half a download");
        classifier.close();
        classifier = new OnnxEmotionClassifier(model);
        start();
        seesAFace();

        robot.push(KeyCode.W);
        robot.push(KeyCode.W);

        Eventually.until("the sentence", () -> text("#legend").equals("This model cannot say where it looked."));
        double measured = JavaFx.call(session::inViewSeconds);
        Eventually.until("more is measured", () -> JavaFx.call(session::inViewSeconds) > measured);
        robot.push(KeyCode.W);
        robot.push(KeyCode.W);
        assertThat(text("#legend")).startsWith("Where the model looked");
        robot.push(KeyCode.W);
        assertThat(isShown("#legend")).as("there is no gradient to go to").isFalse();
    }

    @Test
    void aModelThatCannotSayWhySaysThat() {
        start(camera.source(), frame -> new FrameResult(frame.timestampNanos(), List.of()), KioskOptions.PLAIN);

        robot.push(KeyCode.W);

        assertThat(text("#legend")).isEqualTo("This model cannot say where it looked.");
        robot.push(KeyCode.W);
        assertThat(isShown("#legend")).as("it has no gradient either").isFalse();
    }

    @Test
    void presenceOnlyHasNothingToExplain() {
        start(SessionMode.PRESENCE);
        seesAFace();

        robot.push(KeyCode.W);

        assertThat(robot.lookup("#explain").tryQuery()).isEmpty();
        assertThat(isShown("#legend")).isFalse();
        robot.push(KeyCode.F1);
        assertThat(listed()).doesNotContain("W");
    }

    @Test
    void thePictureKeepsMovingWhileTheAnalysisOfOneFrameTakesForEver() {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger analyses = new AtomicInteger();
        start(camera.source(), frame -> {
            analyses.incrementAndGet();
            await(goOn);
            return new FrameResult(frame.timestampNanos(), List.of());
        }, KioskOptions.PLAIN);
        Eventually.until("an analysis", () -> analyses.get() == 1);

        Set<Integer> pictures = new HashSet<>();
        Eventually.until("thirty pictures", () -> {
            pictures.add(
                    JavaFx.call(() -> Optional.ofNullable(robot.lookup("#picture").queryAs(ImageView.class).getImage())
                            .map(image -> image.getPixelReader().getArgb(0, 0)).orElse(0)));
            return pictures.size() > 30;
        });

        assertThat(analyses).as("still in the first").hasValue(1);
        goOn.countDown();
    }

    @Test
    void othersInViewAreNamedAndAClickOrAKeyMakesOneOfThemTheLearner() {
        start(camera.source(), new Pair(false), KioskOptions.PLAIN);
        Eventually.until("the line", () -> text("#others").startsWith("1 other in view, not counted"));
        assertThat(learner()).as("the larger").isEqualTo(160);

        clickOnTheFaceThatDoesNotCount();
        Eventually.until("the smaller one counts", () -> learner() == 120);

        robot.type(KeyCode.A);
        Eventually.until("the larger one again", () -> learner() == 160);
        robot.type(KeyCode.A);
        Eventually.until("and on", () -> learner() == 120);
    }

    @Test
    void whereEveryoneCountsTheCardShowsTheirMeanAndSaysSo() {
        VideoSource source = camera.source();
        startSession(source,
                labels -> new LiveSession(source, new Pair(true), 20,
                        Sessions.withEveryone(Sessions.info(ZonedDateTime.now(), UUID.randomUUID(), labels))),
                KioskOptions.PLAIN);

        Eventually.until("the title", () -> robot.lookup(".card-title").queryAllAs(Label.class).stream()
                .anyMatch(title -> title.getText().equals("Expressions of 2 faces now, on average")));
        assertThat(robot.lookup(".rows .label").queryAllAs(Label.class)).extracting(Label::getText).contains("50");
        assertThat(text("#others")).isEmpty();
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#key-list .key").queryAllAs(Label.class)).extracting(Label::getText)
                .doesNotContain("A");
    }

    /** Sees two people in whatever is shown: one happy, the larger one sad. */
    private record Pair(FaceTracker tracker) implements FrameAnalyzer {
        private static final List<ScoredDetection> SEEN = List.of(
                new ScoredDetection(new BoundingBox(60, 120, 120, 120), EmotionScores.of(0, 0, 0, 1, 0, 0, 0)),
                new ScoredDetection(new BoundingBox(360, 100, 160, 160), EmotionScores.of(0, 0, 0, 0, 1, 0, 0)));

        Pair(boolean everyone) {
            this(new FaceTracker(0, everyone));
        }

        @Override
        public FrameResult analyze(Frame frame) {
            return new FrameResult(frame.timestampNanos(), tracker.update(SEEN, frame.timestampNanos() / 1e9));
        }

        @Override
        public void chooseLearner(int face) {
            tracker.chooseLearner(face);
        }
    }

    /** The side of the counted face's box. */
    private double learner() {
        return session.latestResult().map(FrameResult::counted).filter(faces -> !faces.isEmpty())
                .map(faces -> faces.getFirst().box().width()).orElse(0.0);
    }

    private void clickOnTheFaceThatDoesNotCount() {
        Node box = robot.lookup(".face-frame").queryAll().stream().filter(Node::isVisible)
                .min(Comparator.comparingDouble(frame -> frame.getBoundsInLocal().getWidth())).orElseThrow();
        robot.clickOn(box);
    }

    private void start() {
        start(camera.source(), faces(), KioskOptions.PLAIN);
    }

    private void start(SessionMode mode) {
        if (mode == SessionMode.EXPRESSIONS) {
            start();
            return;
        }
        startSession(camera.source(),
                labels -> new LiveSession(camera.source(),
                        new PresenceAnalyzer(new TrackingFaceDetector(CASCADE, HaarParameters.REFERENCE, 8)), 20,
                        SessionInfo.presence(UUID.randomUUID(), ZonedDateTime.now().withNano(0), true, "camera", labels,
                                "0.1.0")),
                KioskOptions.PLAIN);
    }

    private void start(VideoSource source, FrameAnalyzer analyzer, KioskOptions setup) {
        startSession(source,
                labels -> new LiveSession(source, analyzer, 20,
                        Sessions.info(ZonedDateTime.now(), UUID.randomUUID(), labels))
                        .keptIn(folder.resolve("journals")),
                setup);
    }

    private void startSession(VideoSource source, Function<SessionLabels, LiveSession> session, KioskOptions setup) {
        stage = JavaFx.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            kiosk = new Kiosk(window, new AgreedSessions(source, labels -> this.session = session.apply(labels)),
                    new ReportWriter(folder, folder), AgreedSessions.agreement(folder), SessionLabels.NONE, setup);
            kiosk.show(false);
            return window;
        });
        robot.targetWindow(stage);
        robot.clickOn("#start");
        Eventually.until("the live screen", () -> robot.lookup("#end").tryQuery().isPresent());
    }

    private FaceAnalyzer faces() {
        return new FaceAnalyzer(new TrackingFaceDetector(CASCADE, HaarParameters.REFERENCE, 8), classifier,
                new FaceTracker(0.5, false));
    }

    private void seesAFace() {
        Eventually.until("a box around the face", () -> isShown(".face-box"));
    }

    private void assertSignIsSeen(boolean paused) {
        if (paused) {
            Eventually.until("the camera closed", () -> text("#camera-state").equals("Camera off"));
        }
        Node sign = robot.lookup(".camera-sign").query();
        Bounds place = JavaFx.call(() -> {
            stage.getScene().getRoot().layout();
            return sign.localToScene(sign.getBoundsInLocal());
        });
        assertThat(place.getMinX()).isNotNegative();
        assertThat(place.getMinY()).isNotNegative();
        assertThat(place.getMaxX()).isLessThanOrEqualTo(JavaFx.call(() -> stage.getScene().getWidth()));
        assertThat(isShown(".lamp-strike")).as("its shape says it, too").isEqualTo(paused);
        Optional<Node> list = robot.lookup("#key-list").tryQuery();
        list.ifPresent(over -> assertThat(JavaFx.call(() -> over.localToScene(over.getBoundsInLocal()).getMinY()))
                .isGreaterThanOrEqualTo(place.getMaxY() - 1));
    }

    private List<String> listed() {
        return JavaFx.call(
                () -> robot.lookup("#key-list .key").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    /** As they are read: row by row. */
    private List<String> buttons() {
        return JavaFx.call(() -> Stream
                .of("lost", "clear", "question", "explain", "hide", "compact", "keys", "mark", "marker", "pause", "end")
                .filter(id -> robot.lookup("#" + id).tryQuery().isPresent())
                .sorted(Comparator.comparingDouble((String id) -> Math.rint(middle(id).getY() / 10))
                        .thenComparing(id -> middle(id).getX()))
                .toList());
    }

    private Point2D middle(String id) {
        Node node = robot.lookup("#" + id).query();
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private List<Bounds> bounds(String... queries) {
        return JavaFx.call(() -> {
            stage.getScene().getRoot().layout();
            return Stream.of(queries).map(query -> robot.lookup(query).<Node>query())
                    .map(node -> node.localToScene(node.getLayoutBounds())).toList();
        });
    }

    private boolean isPressed(String query) {
        return JavaFx.call(() -> robot.lookup(query).query() instanceof Toggle toggle && toggle.isSelected());
    }

    private List<Double> place() {
        return JavaFx.call(() -> List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    private String prompt() {
        return JavaFx.call(() -> robot.lookup("#marker").queryAs(TextField.class).getPromptText());
    }

    private String text(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAs(Labeled.class).getText());
    }

    private boolean isShown(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAll().stream().anyMatch(Node::isVisible));
    }

    private SessionSummary report() throws IOException {
        Eventually.until("the report screen",
                () -> !JavaFx.call(stage::isShowing) || robot.lookup("#report-page").tryQuery().isPresent());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".png")).toList();
            assertThat(pages).hasSize(1);
            return ReportReader.read(pages.getFirst());
        }
    }

    private void closeWindow() {
        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
