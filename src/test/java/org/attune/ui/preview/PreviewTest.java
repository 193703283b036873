package org.attune.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.attune.BuiltInFaces;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.analysis.Baseline;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.FrameResult;
import org.attune.analysis.FramingAnalyzer;
import org.attune.analysis.PresenceAnalyzer;
import org.attune.capture.CameraNames;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.DeviceFinder;
import org.attune.capture.Frame;
import org.attune.capture.VideoSource;
import org.attune.capture.WebcamSource;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.Palette;
import org.attune.config.StaffCode;
import org.attune.consent.IntendedUse;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.pipeline.CameraAccess;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.ui.Computer;
import org.attune.ui.AgreedSessions;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskOptions;
import org.attune.ui.PatientRobot;
import org.attune.ui.agreement.Agreement;
import org.attune.ui.lab.Lab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Through the real window: choosing a camera, seeing oneself, the resting face, and on to the session. The cameras here
 * show the built-in faces.
 */
class PreviewTest implements SessionFactory, CameraAccess {
    /** So much faster does time pass for what is seen in the preview, so that five seconds of a face are soon over. */
    private static final int FASTER = 4;
    private static final BufferedImage NEUTRAL = BuiltInFaces.of("neutral", 0);

    private final PatientRobot robot = new PatientRobot();
    private final Map<String, FaceCamera> plugged = new LinkedHashMap<>();
    private final List<String> remembered = new CopyOnWriteArrayList<>();
    private final AtomicInteger namesAsked = new AtomicInteger();
    private final List<Baseline> started = new ArrayList<>();
    private final List<LiveSession> sessions = new ArrayList<>();
    private Path model = Environment.models().resolve("mini_xception.onnx");
    private OnnxEmotionClassifier classifier;
    private volatile double found = 1;
    private CountDownLatch mayRemember = new CountDownLatch(0);
    private Kiosk kiosk;
    private Stage stage;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        JavaFx.run(stage::close);
        sessions.forEach(LiveSession::close);
        plugged.values().forEach(camera -> assertThat(camera.mostOpen)
                .as(camera.name + " is never opened twice at once").hasValueLessThanOrEqualTo(1));
        plugged.values().forEach(
                camera -> Eventually.until(camera.name + " is closed in the end", () -> camera.open.get() == 0));
        if (classifier != null) {
            classifier.close();
        }
    }

    @Test
    void afterTheAgreementTheLearnerSeesThemselvesAndEnterGoesOn() throws IOException {
        FaceCamera camera = plug("Integrated Webcam", NEUTRAL);
        show(Optional.empty(), KioskOptions.PLAIN);
        robot.clickOn("#start");
        waitFor("#agree");
        assertThat(camera.opens).as("before the answer").hasValue(0);
        robot.clickOn("#agree");

        waitFor("#start-session");
        Eventually.until("the picture", () -> text("#camera-state").equals("Camera in use: Integrated Webcam"));
        Eventually.until("the hint", () -> text("#framing").equals("That looks good."));
        assertThat(boxColor()).as("all is well").isEqualTo(Color.web(Palette.GOOD.hex()));
        assertThat(started).as("nothing is recorded yet").isEmpty();
        assertThat(robot.lookup("#picture").query().getScaleX()).as("mirrored").isEqualTo(-1);
        Eventually.until("the focus", () -> "start-session".equals(focused()));
        // The sentence before is longer, so that the buttons lie lower.
        Eventually.until("the measuring", () -> text("#rest-words").equals("Look at the screen as you usually do."));
        robot.clickOn("#rest-without");
        assertThat(focused()).as("one key goes on").isEqualTo("start-session");
        robot.push(KeyCode.ENTER);

        waitFor("#end");
        Eventually.until("the session's picture",
                () -> text("#camera-state").equals("Camera in use: Integrated Webcam"));
        assertThat(camera.opens).hasValue(2);
        assertThat(started).containsExactly(Baseline.NONE);
        robot.clickOn("#end");
        waitFor("#report-page");
        assertThat(ReportReader.read(reports().getFirst()).info().baseline()).isFalse();
    }

    @Test
    void backClosesTheCameraAndSoDoesTheWindow() {
        FaceCamera camera = plug("Integrated Webcam", NEUTRAL);
        toSetUp();
        Eventually.until("the picture", () -> camera.open.get() == 1);

        robot.push(KeyCode.ESCAPE);
        waitFor("#start");
        assertThat(camera.open).hasValue(0);
        assertThat(texts(".message")).containsExactly("Your camera is off again, and nothing was recorded.");

        robot.clickOn("#start");
        waitFor("#start-session");
        Eventually.until("the picture", () -> camera.open.get() == 1);
        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Eventually.until("the window closed", () -> !JavaFx.call(stage::isShowing));
        assertThat(camera.open).hasValue(0);
    }

    @Test
    void aLockedScreenClosesTheCameraAndGoesBack() {
        FaceCamera camera = plug("Integrated Webcam", NEUTRAL);
        toSetUp();
        Eventually.until("the picture", () -> camera.open.get() == 1);

        JavaFx.run(kiosk::screenLocked);

        waitFor("#start");
        assertThat(camera.open).hasValue(0);
        assertThat(texts(".message")).containsExactly("Your camera is off again, and nothing was recorded.");
    }

    @Test
    void aScreenThatIsLockedAfterStartEndsBeforeTheSessionBegins() {
        FaceCamera camera = plug("Integrated Webcam", NEUTRAL);
        toSetUp();
        Eventually.until("the picture", () -> camera.open.get() == 1);
        camera.mayClose = new CountDownLatch(1);

        JavaFx.run(() -> robot.lookup("#start-session").<Button>query().fire());
        JavaFx.run(kiosk::screenLocked);
        camera.mayClose.countDown();

        waitFor("#start");
        assertThat(started).isEmpty();
        assertThat(camera.open).hasValue(0);
    }

    @Test
    void betweenStartAndTheSessionTheScreenSaysThatTheCameraIsBeingOpened() {
        FaceCamera camera = plug("Integrated Webcam", NEUTRAL);
        toSetUp();
        Eventually.until("the hint", () -> text("#framing").equals("That looks good."));
        camera.mayClose = new CountDownLatch(1);

        String said = JavaFx.call(() -> {
            robot.lookup("#start-session").<Button>query().fire();
            return robot.lookup("#framing").queryAs(Label.class).getText();
        });

        assertThat(said).isEqualTo("Your session starts in a moment. The camera is being opened…");
        camera.mayClose.countDown();
        waitFor("#end");
    }

    @Test
    void aCameraThatHangsFromBeforeTheSessionIsNotSaidToBeOffInItsPause() {
        FaceCamera hanging = plug("Integrated Webcam", NEUTRAL);
        plug("Desk Camera", NEUTRAL);
        toSetUp();
        Eventually.until("the picture", () -> hanging.open.get() == 1);
        hanging.mayClose = new CountDownLatch(1);
        choose("Desk Camera");
        Eventually.until("the other picture", () -> text("#camera-state").equals("Camera in use: Desk Camera"));

        robot.clickOn("#start-session");
        waitFor("#pause");
        Eventually.until("the session's picture", () -> text("#camera-state").equals("Camera in use: Desk Camera"));
        robot.clickOn("#pause");
        Eventually.until("the sign", () -> text("#camera-state").equals("The camera may still be on"));
        hanging.mayClose.countDown();

        Eventually.until("the sign", () -> text("#camera-state").equals("Camera off"));
    }

    @Test
    void aDriverThatDoesNotCloseIsNotSaidToBeOff() {
        FaceCamera camera = plug("Integrated Webcam", NEUTRAL);
        toSetUp();
        Eventually.until("the picture", () -> camera.open.get() == 1);
        camera.mayClose = new CountDownLatch(1);

        robot.push(KeyCode.ESCAPE);
        waitFor("#start");
        assertThat(texts(".message")).containsExactly(
                "The camera does not answer and may still be on. Unplug it or close Attune to be sure that it is "
                        + "off. (A-109)");
        assertThat(isShown("#camera-off")).as("that it is off").isFalse();
        camera.mayClose.countDown();

        Eventually.until("it is off", () -> isShown("#camera-off") && texts(".message").isEmpty());
        assertThat(text("#camera-off")).isEqualTo("Your camera is still off. Attune asks you before it opens.");
    }

    @Test
    void aBusyCameraIsSaidWithItsCodeAndAnotherOneWorksAtOnce() {
        FaceCamera busy = plug("Integrated Webcam", NEUTRAL);
        busy.refuses = true;
        FaceCamera other = plug("Desk Camera", NEUTRAL);
        toSetUp();
        Eventually.until("the sentence", () -> text("#message").startsWith("The camera could not be opened.")
                && text("#message").endsWith("(A-102)"));
        assertThat(disabled("#start-session")).as("nothing is blocked").isFalse();

        choose("Desk Camera");

        Eventually.until("the other picture", () -> text("#camera-state").equals("Camera in use: Desk Camera"));
        Eventually.until("no message", () -> !robot.lookup("#message").query().isVisible());
        Eventually.until("the choice is kept", () -> remembered.equals(List.of("Desk Camera")));
        robot.clickOn("#start-session");
        waitFor("#end");
        Eventually.until("the session's camera", () -> other.opens.get() == 2);
    }

    @Test
    void aChoiceThatIsKeptSlowlyHoldsUpNothing() {
        plug("Integrated Webcam", NEUTRAL);
        plug("Desk Camera", NEUTRAL);
        mayRemember = new CountDownLatch(1);
        toSetUp();

        choose("Desk Camera");

        Eventually.until("the other picture", () -> text("#camera-state").equals("Camera in use: Desk Camera"));
        assertThat(remembered).isEmpty();
        mayRemember.countDown();
        Eventually.until("the choice is kept", () -> remembered.equals(List.of("Desk Camera")));
    }

    @Test
    void theCameraOfLastTimeIsTheFirstShownAndIsNotRememberedAgain() {
        plug("Integrated Webcam", NEUTRAL);
        plug("Desk Camera", NEUTRAL);
        remembered.add("Desk Camera");
        toSetUp();

        Eventually.until("the picture", () -> text("#camera-state").equals("Camera in use: Desk Camera"));
        assertThat(JavaFx.call(() -> robot.lookup("#camera").<ComboBox<String>>query().getValue()))
                .isEqualTo("Desk Camera");
        assertThat(remembered).hasSize(1);
    }

    @Test
    void theNameOfACameraThatIsGoneStaysToBeRead() {
        plug("Integrated Webcam", NEUTRAL);
        FaceCamera gone = plug("Desk Camera", NEUTRAL);
        toSetUp();
        choose("Desk Camera");
        Eventually.until("the picture", () -> text("#camera-state").equals("Camera in use: Desk Camera"));

        synchronized (plugged) {
            plugged.remove("Desk Camera");
        }
        gone.picture = null;
        Eventually.until("the camera is missed", () -> text("#message").endsWith("(A-104)"));
        int asked = namesAsked.get();
        JavaFx.run(() -> robot.lookup("#camera").<ComboBox<String>>query().show());
        JavaFx.run(() -> robot.lookup("#camera").<ComboBox<String>>query().hide());
        Eventually.until("the list was read", () -> namesAsked.get() > asked);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown("Desk Camera")).isTrue();
        plug("Desk Camera", NEUTRAL);

        Eventually.until("the picture", () -> text("#camera-state").equals("Camera in use: Desk Camera"));
        assertThat(shown("Desk Camera")).isTrue();
    }

    /** In the closed box, which may show another thing than its value. */
    private boolean shown(String name) {
        return JavaFx.call(() -> robot.lookup("#camera > .list-cell").<ListCell<String>>query().getText()).equals(name);
    }

    @Test
    void withoutACameraItSaysSoUntilOneIsPluggedIn() {
        toSetUp();
        Eventually.until("the sentence", () -> text("#message").startsWith("No camera was found. Plug one in")
                && text("#message").endsWith("(A-101)"));
        assertThat(text("#framing")).as("one thing at a time").isEmpty();

        plug("Desk Camera", NEUTRAL);

        Eventually.until("the picture", () -> text("#camera-state").equals("Camera in use: Desk Camera"));
        Eventually.until("its name", () -> JavaFx
                .call(() -> "Desk Camera".equals(robot.lookup("#camera").<ComboBox<String>>query().getValue())));
    }

    @Test
    void theHintFollowsThePicture() {
        FaceCamera camera = plug("Integrated Webcam", BuiltInFaces.wall());
        toSetUp();
        Eventually.until("nobody", () -> text("#framing").startsWith("No face in the picture."));

        camera.picture = BuiltInFaces.paste(BuiltInFaces.wall(), NEUTRAL, 300, 200, 66);
        Eventually.until("too small", () -> text("#framing").startsWith("You are a bit far away."));
        assertThat(boxColor()).isNotEqualTo(Color.web(Palette.GOOD.hex()));
        camera.picture = BuiltInFaces.lit(NEUTRAL, 0.25);
        Eventually.until("too dark", () -> text("#framing").startsWith("It is a bit dark here."));
        camera.picture = BuiltInFaces.paste(BuiltInFaces.paste(BuiltInFaces.wall(), NEUTRAL, 60, 80, 240), NEUTRAL, 420,
                200, 120);
        Eventually.until("two people", () -> text("#framing").endsWith("Only the one nearest to the camera counts."));
        assertThat(disabled("#start-session")).isFalse();
    }

    @Test
    void aFaceThatIsFoundNowAndThenIsTold() {
        plug("Integrated Webcam", NEUTRAL);
        found = 0.8;
        toSetUp();

        Eventually.until("the hint", () -> text("#framing").startsWith("Your face is found only now and then."));
    }

    @Test
    void whileTheLearnerLooksAtThePreviewTheirUsualFaceBecomesTheSessionsBaselineAndItsReportSaysSo()
            throws IOException {
        plug("Integrated Webcam", BuiltInFaces.of("sad", 0.3));
        toSetUp();
        assertThat(text("#rest-words")).startsWith("Every face looks different at rest.");
        Eventually.until("the measuring",
                () -> text("#rest-words").equals("Look at the screen as you usually do.") && visible("#rest-progress"));

        Eventually.until("five seconds", () -> text("#rest-words").startsWith("Thank you."));
        assertThat(visible("#rest-progress")).isFalse();
        assertThat(focused()).as("one key goes on").isEqualTo("start-session");
        robot.push(KeyCode.ENTER);

        waitFor("#end");
        assertThat(started).singleElement().matches(Baseline::isUsed);
        Eventually.until("a box", () -> !visibleBoxes().isEmpty());
        Eventually.until("neutral", () -> text(".face-label").startsWith("neutral"));
        robot.clickOn("#end");
        waitFor("#report-page");
        assertThat(ReportReader.read(reports().getFirst()).info().baseline()).isTrue();
    }

    @Test
    void whoSmilesIntoThePreviewIsAskedOnceMore() {
        FaceCamera camera = plug("Integrated Webcam", BuiltInFaces.of("happy", 1));
        toSetUp();

        Eventually.until("a smile is no rest",
                () -> text("#rest-words").startsWith("Once more, with the face you have"));
        camera.picture = NEUTRAL;
        Eventually.until("five seconds", () -> text("#rest-words").startsWith("Thank you."));
    }

    @Test
    void theUsualFaceCanBeTakenAgainAndLeftOut() {
        plug("Integrated Webcam", NEUTRAL);
        toSetUp();
        Eventually.until("five seconds", () -> text("#rest-words").startsWith("Thank you."));
        assertThat(disabled("#rest-again")).isFalse();
        robot.clickOn("#rest-again");
        Eventually.until("the measuring", () -> text("#rest-words").equals("Look at the screen as you usually do."));
        Eventually.until("five seconds", () -> text("#rest-words").startsWith("Thank you."));

        robot.clickOn("#rest-without");
        assertThat(text("#rest-words")).startsWith("Fine. The estimates start without");
        robot.clickOn("#start-session");

        waitFor("#end");
        assertThat(started).containsExactly(Baseline.NONE);
    }

    @Test
    void withNobodyInViewTheSessionStartsWithoutTheUsualFace() {
        plug("Integrated Webcam", BuiltInFaces.wall());
        toSetUp();
        Eventually.until("the picture", () -> text("#camera-state").startsWith("Camera in use"));
        assertThat(text("#rest-words")).startsWith("Every face looks different at rest.");
        robot.clickOn("#start-session");

        waitFor("#end");
        assertThat(started).containsExactly(Baseline.NONE);
    }

    @Test
    void anotherCameraSeesTheFaceInAnotherWaySoMeasuringBeginsAnew() {
        plug("Integrated Webcam", NEUTRAL);
        plug("Desk Camera", BuiltInFaces.wall());
        toSetUp();
        Eventually.until("five seconds", () -> text("#rest-words").startsWith("Thank you."));

        choose("Desk Camera");

        assertThat(text("#rest-words")).startsWith("Every face looks different at rest.");
        assertThat(visible("#rest-progress")).isFalse();
    }

    @Test
    void presenceOnlyHasNoRestingFaceAndLoadsNoModel() {
        plug("Integrated Webcam", NEUTRAL);
        show(Optional.of(SessionMode.PRESENCE), KioskOptions.PLAIN);
        robot.clickOn("#start");
        waitFor("#start-session");

        Eventually.until("the hint", () -> text("#framing").equals("That looks good."));
        assertThat(robot.lookup("#rest-again").tryQuery()).isEmpty();
        robot.push(KeyCode.ENTER);
        waitFor("#end");
        assertThat(classifier).isNull();
    }

    @Test
    void aWindowThatIsClosedWhileTheCameraIsStillClosingStartsNothing() {
        FaceCamera camera = plug("Integrated Webcam", NEUTRAL);
        toSetUp();
        Eventually.until("the picture", () -> camera.open.get() == 1);
        camera.mayClose = new CountDownLatch(1);
        robot.push(KeyCode.ENTER);
        Eventually.until("the camera is closing", () -> camera.closing);

        Platform.runLater(stage::close);
        camera.mayClose.countDown();

        Eventually.until("the window closed", () -> !JavaFx.call(stage::isShowing));
        assertThat(JavaFx.call(() -> started)).isEmpty();
        assertThat(camera.opens).hasValue(1);
    }

    @Test
    void aModelThatCannotBeUsedIsSaidWithItsCode() {
        plug("Integrated Webcam", NEUTRAL);
        model = Path.of("no-such-model.onnx");
        toSetUp();

        Eventually.until("the sentence",
                () -> text("#message").contains("no-such-model.onnx") && text("#message").endsWith("(A-201)"));
        robot.push(KeyCode.ESCAPE);
        waitFor("#start");
    }

    @Test
    void aLockedKioskGoesOnByOneKeyToo() {
        plug("Integrated Webcam", NEUTRAL);
        Lab lab = new Lab(KeyCombination.valueOf("Ctrl+Shift+Q"), StaffCode.hash("sesame1".toCharArray()), 600);
        show(Optional.of(SessionMode.EXPRESSIONS), new KioskOptions(null, Computer.UNKNOWN, lab, List.of()));
        robot.push(KeyCode.ENTER);
        waitFor("#start-session");
        Eventually.until("the focus", () -> "start-session".equals(focused()));

        robot.push(KeyCode.ENTER);

        waitFor("#end");
    }

    @Test
    void theStaffsWayOutClosesTheCamera() {
        FaceCamera camera = plug("Integrated Webcam", NEUTRAL);
        Lab lab = new Lab(KeyCombination.valueOf("Ctrl+Shift+Q"), StaffCode.hash("sesame1".toCharArray()), 600);
        show(Optional.of(SessionMode.EXPRESSIONS), new KioskOptions(null, Computer.UNKNOWN, lab, List.of()));
        robot.push(KeyCode.ENTER);
        waitFor("#start-session");
        Eventually.until("the picture", () -> camera.open.get() == 1);
        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(camera.open).as("a locked window stays, and so does its preview").hasValue(1);

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q).release(KeyCode.Q, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.clickOn("#staff-code").write("sesame1").push(KeyCode.ENTER);

        Eventually.until("the window closed", () -> !JavaFx.call(stage::isShowing));
        assertThat(camera.open).hasValue(0);
    }

    private void toSetUp() {
        show(Optional.of(SessionMode.EXPRESSIONS), KioskOptions.PLAIN);
        robot.clickOn("#start");
        waitFor("#start-session");
    }

    private void show(Optional<SessionMode> given, KioskOptions setup) {
        Agreement agreement = AgreedSessions.agreement(folder, new IntendedUse("IN", Purpose.PERSONAL), given);
        stage = JavaFx.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            kiosk = new Kiosk(window, this, new ReportWriter(folder, folder), agreement,
                    SessionLabels.NONE, setup);
            kiosk.show(false);
            return window;
        });
        robot.targetWindow(stage);
    }

    private FaceCamera plug(String name, BufferedImage picture) {
        FaceCamera camera = new FaceCamera(name, picture);
        synchronized (plugged) {
            plugged.put(name, camera);
        }
        return camera;
    }

    private void choose(String name) {
        robot.clickOn("#camera");
        Eventually.until("the list", () -> robot.lookup(name).tryQuery().isPresent());
        JavaFx.run(() -> robot.lookup("#camera").<ComboBox<String>>query().setValue(name));
    }

    @Override
    public VideoSource source() {
        return new VideoSource(() -> {
            throw new IllegalStateException("not by this way");
        }, true, "camera", "");
    }

    @Override
    public Optional<CameraAccess> cameras() {
        return Optional.of(this);
    }

    @Override
    public LiveSession start(VideoSource source, SessionLabels labels, SessionMode mode, Baseline baseline) {
        started.add(baseline);
        ZonedDateTime now = ZonedDateTime.now().withNano(0);
        SessionInfo expressions = Sessions.info(now, UUID.randomUUID(), labels);
        SessionInfo info = mode == SessionMode.PRESENCE
                ? SessionInfo.presence(UUID.randomUUID(), now, true, "camera", labels, "0.1.0")
                : baseline.isUsed() ? Sessions.withBaseline(expressions) : expressions;
        LiveSession session = new LiveSession(source, analyzer(mode, new FaceTracker(0.5, false, baseline)), 10, info);
        sessions.add(session);
        return session;
    }

    @Override
    public List<String> names() {
        namesAsked.incrementAndGet();
        synchronized (plugged) {
            return List.copyOf(plugged.keySet());
        }
    }

    @Override
    public Optional<String> preferred(List<String> names) {
        return CameraNames.named(names, remembered.isEmpty() ? "" : remembered.getLast());
    }

    @Override
    public void remember(String name) {
        FaceCamera.await(mayRemember);
        remembered.add(name);
    }

    @Override
    public DeviceFinder finder(String name) {
        return () -> {
            String found = CameraNames.named(names(), name)
                    .orElseThrow(() -> new CaptureException(CameraState.MISSING, CameraState.MISSING.sentence()));
            synchronized (plugged) {
                return new WebcamSource(plugged.get(found));
            }
        };
    }

    @Override
    public FramingAnalyzer analyzer(SessionMode mode) {
        return new FramingAnalyzer(faster(analyzer(mode, new FaceTracker(0, false))), () -> found,
                mode == SessionMode.PRESENCE);
    }

    private static FrameAnalyzer faster(FrameAnalyzer analyzer) {
        return new FrameAnalyzer() {
            @Override
            public FrameResult analyze(Frame frame) {
                FrameResult seen = analyzer.analyze(frame);
                return new FrameResult(seen.timestampNanos() * FASTER, seen.faces(), seen.boxes(), seen.still());
            }

            @Override
            public void close() {
                analyzer.close();
            }
        };
    }

    @Override
    public double rate() {
        return 10;
    }

    private FrameAnalyzer analyzer(SessionMode mode, FaceTracker tracker) {
        TrackingFaceDetector detector = new TrackingFaceDetector(
                Environment.models().resolve("haarcascade_frontalface_default.xml"), HaarParameters.REFERENCE, 8);
        if (mode == SessionMode.PRESENCE) {
            return new PresenceAnalyzer(detector);
        }
        if (classifier == null) {
            classifier = new OnnxEmotionClassifier(model);
        }
        return new FaceAnalyzer(detector, classifier, tracker);
    }

    private void waitFor(String query) {
        Eventually.until(query, () -> robot.lookup(query).tryQuery().isPresent());
    }

    private boolean disabled(String query) {
        return JavaFx.call(() -> robot.lookup(query).query().isDisabled());
    }

    private boolean visible(String query) {
        return JavaFx.call(() -> robot.lookup(query).query().isVisible());
    }

    private String focused() {
        return JavaFx.call(() -> Optional.ofNullable(stage.getScene().getFocusOwner()).map(Node::getId).orElse(""));
    }

    private Paint boxColor() {
        return JavaFx.call(() -> robot.lookup(".face-frame").queryAs(Rectangle.class).getStroke());
    }

    private List<Node> visibleBoxes() {
        return JavaFx.call(() -> robot.lookup(".face-box").queryAll().stream().filter(Node::isVisible).toList());
    }

    private String text(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAs(Label.class).getText());
    }

    private boolean isShown(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAll().stream().anyMatch(Node::isVisible));
    }

    private List<String> texts(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }

    /** A camera that shows one picture, with the noise of a sensor, and counts its openings. */
    private static final class FaceCamera implements WebcamDevice {
        private final String name;
        private final AtomicInteger opens = new AtomicInteger();
        private final AtomicInteger open = new AtomicInteger();
        private final AtomicInteger mostOpen = new AtomicInteger();
        private volatile BufferedImage picture;
        private volatile boolean refuses;
        private volatile boolean closing;
        private volatile CountDownLatch mayClose = new CountDownLatch(0);
        private int pictures;

        FaceCamera(String name, BufferedImage picture) {
            this.name = name;
            this.picture = picture;
        }

        @Override
        public void open() {
            if (!refuses) {
                opens.incrementAndGet();
                mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
            }
        }

        @Override
        public boolean isOpen() {
            return open.get() > 0;
        }

        @Override
        public BufferedImage getImage() {
            BufferedImage now = picture;
            BufferedImage copy = BuiltInFaces.lit(now, 1);
            copy.setRGB(0, 0, pictures++);
            return copy;
        }

        @Override
        public void close() {
            closing = true;
            await(mayClose);
            if (open.get() > 0) {
                open.decrementAndGet();
            }
        }

        private static void await(CountDownLatch latch) {
            boolean waiting = true;
            while (waiting) {
                try {
                    latch.await();
                    waiting = false;
                } catch (InterruptedException deafToIt) {
                    // As a driver in native code.
                }
            }
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Dimension[] getResolutions() {
            return new Dimension[]{getResolution()};
        }

        @Override
        public Dimension getResolution() {
            return new Dimension(640, 480);
        }

        @Override
        public void setResolution(Dimension size) {}

        @Override
        public void dispose() {
            close();
        }
    }
}
