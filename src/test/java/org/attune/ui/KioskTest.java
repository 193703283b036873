package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.analysis.Baseline;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.DeviceFinder;
import org.attune.capture.Images;
import org.attune.capture.VideoSource;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.report.page.ReportImage;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through the real window, on JavaFX's headless platform, over the built-in clip. */
class KioskTest {
    private final PatientRobot robot = new PatientRobot();
    private OnnxEmotionClassifier classifier;
    private Kiosk kiosk;
    private Stage stage;

    @TempDir
    Path folder;

    @BeforeEach
    void load() {
        classifier = new OnnxEmotionClassifier(Environment.models().resolve("mini_xception.onnx"));
    }

    @AfterEach
    void close() {
        // As a person closes it, which ends a session that still runs.
        requestClose();
        Eventually.until("nothing is being written", () -> robot.lookup("#ending").tryQuery().isEmpty());
        JavaFx.run(stage::close);
        classifier.close();
    }

    @Test
    void startThenLiveBoxesThenEndThenTheReport() throws IOException {
        show(clip(), folder);

        click("#start");
        Eventually.until("a box around the face", () -> !visibleBoxes().isEmpty());
        Eventually.until("a share", () -> text("#interest").endsWith("%"));

        assertThat(text(".face-label")).matches("(angry|disgust|fear|happy|sad|surprise|neutral) \\d+ %");
        assertThat(text("#camera-state")).isEqualTo("Playing: built-in clip");
        assertThat(text("#message")).contains("nobody real");
        assertThat(text("#elapsed")).matches("\\d:\\d\\d");
        ImageView picture = robot.lookup("#picture").query();
        assertThat(picture.getImage().getWidth()).isEqualTo(640);
        assertThat(picture.getScaleX()).as("mirrored").isEqualTo(-1);

        click("#end");
        Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
        assertThat(reports()).hasSize(1);
        assertThat(text("#report-message")).startsWith("Saved in " + reports().getFirst().getParent());
        assertThat(ImageIO.read(reports().getFirst().toFile()).getWidth()).isGreaterThanOrEqualTo(1600);
        assertThat(JavaFx.call(() -> robot.lookup(".footer .button").queryAllAs(Button.class)))
                .extracting(Button::getText).containsExactly("Save", "Save as…", "Print…", "Copy", "Open folder",
                        "Delete…", "My sessions", "New session", "Quit Attune");
        click("#my-sessions");
        Eventually.until("this session among the others", () -> robot.lookup(".session-row").tryQuery().isPresent());
    }

    @Test
    void aDriverThatDoesNotAnswerAfterStartDoesNotFreezeTheWindow() {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        SessionFactory sessions = new SessionFactory() {
            @Override
            public VideoSource source() {
                asked.incrementAndGet();
                try {
                    mayAnswer.await();
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                }
                return clip();
            }

            @Override
            public LiveSession start(VideoSource source, SessionLabels labels, SessionMode mode, Baseline baseline) {
                return session(source, labels);
            }
        };
        show(sessions, folder);

        click("#start");
        click("#start");
        Eventually.until("the driver is asked", () -> asked.get() > 0);
        assertThat(text("#looking")).isEqualTo("Looking for your camera…");
        robot.clickOn("#course").write("Optics");
        assertThat(JavaFx.call(() -> robot.lookup("#course").queryAs(TextField.class).getText())).as("the window lives")
                .isEqualTo("Optics");
        JavaFx.run(kiosk::screenLocked);
        mayAnswer.countDown();
        Eventually.until("the answer, behind a locked screen",
                () -> JavaFx.call(() -> stage.getScene().getCursor() == Cursor.DEFAULT));
        assertThat(robot.lookup("#start").tryQuery()).isPresent();

        click("#start");
        Eventually.until("the session", () -> robot.lookup("#end").tryQuery().isPresent());
        assertThat(asked).as("however often it was clicked").hasValue(2);
    }

    @Test
    void whatTheLearnerTypedAndMarkedStandsInTheReport() throws IOException {
        AtomicReference<SessionLabels> typed = new AtomicReference<>();
        show(labels -> {
            typed.set(labels);
            return session(clip(), labels);
        }, folder);
        robot.clickOn("#course").write("Thermodynamics").clickOn("#suggest");
        click("#start");
        Eventually.until("a box around the face", () -> !visibleBoxes().isEmpty());
        robot.push(KeyCode.N).write("first law").push(KeyCode.ENTER);

        click("#end");

        Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
        assertThat(typed.get().course()).isEqualTo("Thermodynamics");
        assertThat(typed.get().learner()).matches("[a-z]+ [a-z]+");
        click("#again");
        assertThat(robot.lookup("#course").queryAs(TextField.class).getText()).as("kept for the next session")
                .isEqualTo("Thermodynamics");
    }

    @Test
    void whatIsTypedStaysWhenTheLearnerLooksElsewhereFirst() {
        show(clip(), folder);
        robot.clickOn("#course").write("Thermodynamics");

        click("#my-sessions");
        click("#back");

        assertThat(robot.lookup("#course").queryAs(TextField.class).getText()).isEqualTo("Thermodynamics");
    }

    @Test
    void closingTheWindowDuringASessionStillWritesTheReport() throws IOException {
        show(clip(), folder);
        click("#start");
        Eventually.until("a box around the face", () -> !visibleBoxes().isEmpty());

        requestClose();

        Eventually.until("the window closed", () -> !JavaFx.call(stage::isShowing));
        assertThat(reports()).hasSize(1);
    }

    @Test
    void aMissingCameraIsASentenceAndTheSessionStillGivesAReport() throws IOException {
        show(new VideoSource(() -> {
            throw new CaptureException(CameraState.MISSING, CameraState.MISSING.sentence());
        }, true, "camera", ""), folder);
        click("#start");
        Eventually.until("the sentence", () -> text("#message").contains("No camera was found"));

        click("#end");

        Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
        assertThat(reports()).hasSize(1);
    }

    @Test
    void aReportThatCannotBeSavedStaysOnScreenAndTheWindowStaysOpen() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        show(clip(), blocked);
        click("#start");
        Eventually.until("a box around the face", () -> !visibleBoxes().isEmpty());

        requestClose();

        Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
        assertThat(JavaFx.call(stage::isShowing)).isTrue();
        assertThat(text("#report-message")).contains("could not be saved");
        assertThat(robot.lookup("#save-as").tryQuery()).isPresent();
    }

    @Test
    void theEndOfAClipIsTheEndOfTheSession() throws IOException {
        show(new VideoSource(() -> nearItsEnd(ClipSource.of(Environment.demoClip())), false, "clip", ""), folder);

        click("#start");

        Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
        assertThat(reports()).hasSize(1);
    }

    @Test
    void inALowWindowTheWayToEndStaysInView() {
        show(clip(), folder);
        JavaFx.run(() -> {
            stage.setWidth(800);
            stage.setHeight(560);
        });
        click("#start");
        Eventually.until("the live screen", () -> robot.lookup("#end").tryQuery().isPresent());

        double bottom = JavaFx.call(() -> {
            Node button = robot.lookup("#end").query();
            stage.getScene().getRoot().layout();
            return button.localToScene(button.getBoundsInLocal()).getMaxY();
        });

        assertThat(bottom).isLessThanOrEqualTo(JavaFx.call(() -> stage.getScene().getHeight()));
    }

    @Test
    void aSessionThatCannotStartIsASentenceOnTheStartScreen() {
        show(labels -> {
            throw new UserFacingException(ErrorCode.FILE_MISSING, "There is no file gone.avi.");
        }, folder);

        click("#start");

        Eventually.until("a sentence", () -> robot.lookup(".message").tryQuery().isPresent());
        assertThat(text(".message")).isEqualTo("The session cannot start. There is no file gone.avi. (A-302)");
        assertThat(robot.lookup(".message").query().getPseudoClassStates()).as("good news")
                .doesNotContain(PseudoClass.getPseudoClass("news"));
        assertThat(robot.lookup("#start").tryQuery()).isPresent();
    }

    @Test
    void theCourseAndTheNameOfTheLastPageNeedNotBeTypedAgain() throws IOException {
        SessionSummary last = Sessions.interested(120, 0.7);
        SessionInfo info = Sessions.info(ZonedDateTime.now(), UUID.randomUUID(),
                new SessionLabels("quiet heron", "Optics", "The lenses"));
        SessionSummary labelled = new SessionSummary(info, last.seconds(), last.bins(), last.markers());
        BufferedImage page = JavaFx.call(() -> ReportImage.render(labelled));
        new ReportWriter(folder, folder).write(page, labelled);

        show(clip(), folder);

        Eventually.until("the course", () -> typed("#course").equals("Optics"));
        assertThat(typed("#learner")).isEqualTo("quiet heron");
        assertThat(typed("#title")).as("what this session is about").isEmpty();

        robot.clickOn("#title").write("the len");
        Eventually.until("the earlier title", () -> robot.lookup(".list-cell").queryAllAs(ListCell.class).stream()
                .anyMatch(cell -> "The lenses".equals(cell.getText())));
        robot.push(KeyCode.ENTER);
        assertThat(typed("#title")).as("nothing was chosen").isEqualTo("the len");
        robot.write("s");
        Eventually.until("it is offered again", () -> JavaFx.call(() -> robot.lookup(".earlier")
                .queryAllAs(ComboBox.class).stream().anyMatch(ComboBox::isShowing)));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER).write(" again");
        assertThat(typed("#title")).as("chosen, and still editable").isEqualTo("The lenses again");
    }

    @Test
    void pagesFromOutsideOpenInTheWindowAndASessionIsNeverInterrupted() throws IOException {
        Path handedIn = folder.resolve("handed in");
        SessionSummary summary = Sessions.lecture(1);
        BufferedImage small = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
        Path page = new ReportWriter(handedIn, handedIn).write(small, summary).file();
        Path other = handedIn.resolve("holiday.png");
        ImageIO.write(small, "png", other.toFile());
        show(clip(), folder);
        robot.clickOn("#course").write("Optics");

        open(page);
        Eventually.until("the page", () -> robot.lookup("#report-message").tryQuery().isPresent());
        assertThat(text("#report-message")).startsWith("Saved in " + handedIn);

        open(other);
        Eventually.until("why not", () -> robot.lookup("#fault").tryQuery().isPresent());
        assertThat(text("#fault")).startsWith(other + ": this picture was re-saved").endsWith("(A-404)");
        assertThat(robot.lookup("#report-page").tryQuery()).as("still there").isPresent();

        open(handedIn);
        Eventually.until("the class view", () -> robot.lookup("#class-folder").tryQuery().isPresent());
        assertThat(text("#class-folder")).isEqualTo(handedIn.toString());
        assertThat(robot.lookup("#fault").tryQuery()).as("over").isEmpty();
        open(page, other);
        Eventually.until("the folder of both", () -> text("#class-folder").equals(handedIn.toString()));

        click("#class-back");
        assertThat(typed("#course")).isEqualTo("Optics");
        click("#start");
        Eventually.until("the session", () -> robot.lookup("#end").tryQuery().isPresent());
        open(page);
        Eventually.until("a word", () -> robot.lookup("#fault").tryQuery().isPresent());
        assertThat(text("#fault")).isEqualTo("A session or a live class is on. You can open the page when it is over.");
        assertThat(robot.lookup("#end").tryQuery()).isPresent();
    }

    private void open(Path... files) {
        JavaFx.run(() -> kiosk.open(List.of(files)));
    }

    @Test
    void f11GoesToFullScreenAndBack() {
        show(clip(), folder);

        robot.push(KeyCode.F11);
        assertThat(stage.isFullScreen()).isTrue();
        robot.push(KeyCode.F11);
        assertThat(stage.isFullScreen()).isFalse();
    }

    private void show(VideoSource source, Path reports) {
        show(source, labels -> session(source, labels), reports);
    }

    private void show(Function<SessionLabels, LiveSession> start, Path reports) {
        show(clip(), start, reports);
    }

    private void show(VideoSource source, Function<SessionLabels, LiveSession> start, Path reports) {
        show(new AgreedSessions(source, start), reports);
    }

    private void show(SessionFactory sessions, Path reports) {
        stage = JavaFx.call(() -> {
            Stage window = new Stage();
            // At the corner: the headless platform of JavaFX 26 fails on a frame of the full screen that is late for a
            // moved window.
            window.setX(0);
            window.setY(0);
            kiosk = new Kiosk(window, sessions, new ReportWriter(reports, reports), AgreedSessions.agreement(reports),
                    SessionLabels.NONE, KioskOptions.PLAIN);
            kiosk.show(false);
            return window;
        });
        robot.targetWindow(stage);
    }

    private LiveSession session(VideoSource source, SessionLabels labels) {
        Path cascade = Environment.models().resolve("haarcascade_frontalface_default.xml");
        FaceAnalyzer analyzer = new FaceAnalyzer(new TrackingFaceDetector(cascade, HaarParameters.REFERENCE, 8),
                classifier, new FaceTracker(0.5, false));
        return new LiveSession(source, analyzer, 10, Sessions.info(ZonedDateTime.now(), UUID.randomUUID(), labels));
    }

    private static VideoSource clip() {
        DeviceFinder finder = () -> ClipSource.of(Environment.demoClip(), "built-in clip", 0);
        return new VideoSource(finder, false, "built-in clip", "Average faces, nobody real.");
    }

    private static ClipSource nearItsEnd(ClipSource clip) {
        clip.open();
        while (clip.pictures() < 330) {
            Images.next(clip);
        }
        return clip;
    }

    private void requestClose() {
        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void click(String id) {
        robot.clickOn(id);
    }

    private List<Node> visibleBoxes() {
        return JavaFx.call(() -> robot.lookup(".face-box").queryAll().stream().filter(Node::isVisible).toList());
    }

    private String typed(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAs(TextField.class).getText());
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
