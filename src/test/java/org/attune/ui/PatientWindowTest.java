package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.analysis.FrameResult;
import org.attune.capture.VideoSource;
import org.attune.capture.clip.ClipSource;
import org.attune.classroom.Folders;
import org.attune.pipeline.LiveSession;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.report.page.ReportImage;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.attune.ui.classroom.ClassroomScreen;
import org.attune.ui.control.NavAction;
import org.attune.ui.report.OpenReport;
import org.attune.ui.report.ReportActions;
import org.attune.ui.report.ReportScreen;
import org.attune.ui.theme.WindowTheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What takes long does not freeze the window: it answers, and says what it waits for. */
class PatientWindowTest {
    private static final VideoSource CLIP = new VideoSource(
            () -> ClipSource.of(Environment.demoClip(), "built-in clip", 0),
            false, "clip", "");

    private final PatientRobot robot = new PatientRobot();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final PrintStream out = System.out;
    private Kiosk kiosk;
    private Stage stage;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        mayEnd.countDown();
        System.setOut(out);
        requestClose();
        Eventually.until("nothing is being written", () -> !isThere("#ending"));
        JavaFx.run(stage::close);
    }

    @Test
    void aModelThatLoadsSlowly() throws Exception {
        kiosk(labels -> {
            takeLong();
            return session(labels);
        });
        fire("#start");
        begun.await();

        assertThat(JavaFx.call(() -> robot.lookup("#start").query().isDisabled())).as("once is enough").isTrue();
        requestClose();
        assertThat(JavaFx.call(stage::isShowing)).as("what is recorded by then is written first").isTrue();
        mayEnd.countDown();

        Eventually.until("the window closed", () -> !JavaFx.call(stage::isShowing));
        assertThat(pages()).hasSize(1);
    }

    @Test
    void aScreenThatIsLockedMeanwhileFindsTheSessionPaused() throws Exception {
        VideoSource camera = new VideoSource(CLIP.finder(), true, "camera", "");
        kiosk(camera, labels -> {
            takeLong();
            return session(camera, labels);
        });
        fire("#start");
        begun.await();

        JavaFx.run(kiosk::screenLocked);
        mayEnd.countDown();

        Eventually.until("a session that is paused", () -> isThere("#paused"));
    }

    /** A terminal that Ctrl+S has stopped takes the report's name as slowly as a bad disk the report. */
    @Test
    void aReportThatIsWrittenSlowly() throws Exception {
        kiosk(this::session);
        fire("#start");
        Eventually.until("the session", () -> isThere("#end"));
        System.setOut(new PrintStream(slow()));
        fire("#end");
        begun.await();

        assertThat(text("#ending")).isEqualTo("Your page is being made…");
        requestClose();
        assertThat(JavaFx.call(stage::isShowing)).isTrue();
        mayEnd.countDown();

        Eventually.until("the window closed", () -> !JavaFx.call(stage::isShowing));
        assertThat(pages()).hasSize(1);
    }

    @Test
    void aPageThatIsSavedSlowly() throws Exception {
        SessionSummary summary = Sessions.lecture(1);
        OpenReport report = new OpenReport(summary, null, this::takeLong);
        ReportActions actions = new ReportActions(report, new ReportWriter(folder, folder),
                (now, begin) -> Optional.empty(), "");
        CountDownLatch left = new CountDownLatch(1);
        show(() -> new ReportScreen(report, ReportImage.render(summary), actions.where(), actions, gone -> {},
                NavAction.quit(() -> {})));
        fire("#save");
        begun.await();

        assertThat(JavaFx.call(() -> robot.lookup("#take-name").query().isDisabled())).as("one thing at a time")
                .isTrue();
        boolean waits = JavaFx.call(
                () -> ((ReportScreen) stage.getScene().getRoot()).asksBefore(left::countDown));
        assertThat(waits).isTrue();
        assertThat(isThere("#question-words")).as("a question about what is being saved").isFalse();
        assertThat(left.getCount()).as("not before it is saved").isEqualTo(1);
        mayEnd.countDown();

        left.await();
        assertThat(pages()).hasSize(1);
    }

    @Test
    void aReportThatIsDiscardedSlowly() throws Exception {
        SessionSummary summary = Sessions.lecture(1);
        OpenReport report = new OpenReport(summary, null, this::takeLong);
        ReportActions actions = new ReportActions(report, new ReportWriter(folder, folder),
                (now, begin) -> Optional.empty(), "");
        CountDownLatch left = new CountDownLatch(1);
        show(() -> new ReportScreen(report, ReportImage.render(summary), actions.where(), actions, gone -> {},
                NavAction.quit(left::countDown)));
        fire("#quit");
        Eventually.until("the question", () -> isThere("#yes"));
        fire("#yes");
        begun.await();

        assertThat(JavaFx.call(stage::isShowing)).isTrue();
        assertThat(left.getCount()).as("not before nobody can recover it").isEqualTo(1);
        mayEnd.countDown();

        left.await();
        assertThat(pages()).isEmpty();
    }

    /** A pipe takes nothing until somebody reads it, as a drive that is far away. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aClassThatIsSavedSlowly() throws Exception {
        Path pipe = folder.resolve("minutes.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Folders.lecture(reports, 5, Folders.START, "Thermodynamics", "Lecture 7", 0);
        ClassroomScreen[] screen = new ClassroomScreen[1];
        show(() -> {
            screen[0] = new ClassroomScreen(() -> {});
            screen[0].open(reports);
            return screen[0];
        });
        Eventually.until("the page", () -> isThere("#report-page"));

        JavaFx.run(() -> screen[0].save(pipe));

        assertThat(text("#class-folder")).as("not saved yet").isEqualTo(reports.toString());
        assertThat(Files.readString(pipe)).startsWith("minute,time,learners");
        Eventually.until("it is said", () -> text("#class-folder").equals("Saved as " + pipe));
        JavaFx.run(screen[0]::close);
    }

    private void takeLong() {
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private OutputStream slow() {
        return new OutputStream() {
            @Override
            public void write(int letter) {
                takeLong();
            }
        };
    }

    private LiveSession session(SessionLabels labels) {
        return session(CLIP, labels);
    }

    private static LiveSession session(VideoSource source, SessionLabels labels) {
        return new LiveSession(source, frame -> new FrameResult(frame.timestampNanos(), List.of()), 5,
                Sessions.info(ZonedDateTime.now(), UUID.randomUUID(), labels));
    }

    private void kiosk(Function<SessionLabels, LiveSession> start) {
        kiosk(CLIP, start);
    }

    private void kiosk(VideoSource source, Function<SessionLabels, LiveSession> start) {
        stage = JavaFx.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            kiosk = new Kiosk(window, new AgreedSessions(source, start), new ReportWriter(folder, folder),
                    AgreedSessions.agreement(folder), SessionLabels.NONE, KioskOptions.PLAIN);
            kiosk.show(false);
            return window;
        });
        robot.targetWindow(stage);
    }

    private void show(Callable<Parent> screen) {
        stage = JavaFx.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            window.setScene(new Scene(screen.call(), 980, 700));
            new WindowTheme(window.getScene());
            window.show();
            return window;
        });
        robot.targetWindow(stage);
    }

    /** Without a robot, which waits for the window. */
    private void fire(String button) {
        JavaFx.run(() -> robot.lookup(button).queryButton().fire());
    }

    private void requestClose() {
        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private boolean isThere(String query) {
        return JavaFx.call(() -> robot.lookup(query).tryQuery().isPresent());
    }

    private String text(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAs(Labeled.class).getText());
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
