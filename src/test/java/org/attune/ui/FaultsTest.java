package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FrameResult;
import org.attune.analysis.TrackedFace;
import org.attune.capture.CaptureException;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.pipeline.LiveSession;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A session in the real window, and what breaks in the middle of it: the driver, or the folder of its report. */
class FaultsTest {
    private final PatientRobot robot = new PatientRobot();
    private final CountDownLatch driverReturns = new CountDownLatch(1);
    private ClipCamera camera;
    private OnnxEmotionClassifier classifier;
    private LiveSession session;
    private Stage stage;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws CaptureException {
        // The headless platform of JavaFX 26 may fail on a frame that is late; the next one is well again.
        WaitForAsyncUtils.autoCheckException = false;
        camera = new ClipCamera();
        classifier = new OnnxEmotionClassifier(Environment.models().resolve("mini_xception.onnx"));
        stage = JavaFx.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            new Kiosk(window, new AgreedSessions(camera.source(), this::session), new ReportWriter(reports(), data()),
                    AgreedSessions.agreement(folder), SessionLabels.NONE,
                    KioskOptions.PLAIN).show(false);
            return window;
        });
        robot.targetWindow(stage);
        robot.clickOn("#start");
        seesAFace();
    }

    @AfterEach
    void close() {
        driverReturns.countDown();
        closeWindow();
        Eventually.until("nothing is being written", () -> robot.lookup("#ending").tryQuery().isEmpty());
        JavaFx.run(stage::close);
        classifier.close();
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    @Test
    void aDriverCallThatNeverReturnsIsSaidTheWindowLivesAndTheReportSaysThatTheCameraMayBeOn() throws IOException {
        camera.driver = picture -> {
            awaitTheEnd();
            return picture;
        };

        Eventually.until("the sentence", () -> isShown("#message") && text("#message").endsWith("(A-105)"));
        String clock = text("#elapsed");
        Eventually.until("the clock goes on", () -> !text("#elapsed").equals(clock));
        robot.clickOn("#pause");
        robot.clickOn("#pause");
        robot.clickOn("#end");
        Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());
        assertThat(text("#held-camera")).contains("may still be on").endsWith("(A-109)");
        driverReturns.countDown();
        Eventually.until("it is off", () -> !isShown("#held-camera"));

        SessionSummary summary = ReportReader.read(onlyPage(reports()));
        assertThat(summary.total().measuredSeconds()).isPositive().isLessThan(summary.seconds());
        assertThat(folder.resolve("journals")).isEmptyDirectory();
    }

    @Test
    void picturesOfEverySizeAndKindAndGarbageDoNotEndTheAnalysis() throws IOException {
        for (BufferedImage garbage : List.of(noise(640, 480), noise(1, 1), noise(1, 900), noise(2000, 1), noise(23, 17),
                noise(1920, 1080),
                of(BufferedImage.TYPE_USHORT_GRAY), of(BufferedImage.TYPE_BYTE_INDEXED),
                of(BufferedImage.TYPE_BYTE_BINARY), of(BufferedImage.TYPE_4BYTE_ABGR_PRE),
                noise(640, 480).getSubimage(100, 100, 99, 77))) {
            camera.driver = picture -> withAnotherPixel(garbage);
            long before = newestResult();
            Eventually.until("a newer result of " + garbage,
                    () -> newestResult() > before && frameWidth() == garbage.getWidth());
        }
        camera.driver = picture -> picture;

        seesAFace();
        Eventually.until("nothing to say", () -> !isShown("#message"));
        assertThat(camera.opens).as("never given up").hasValue(1);
        closeWindowAfterWriting();
        assertThat(onlyPage(reports())).exists();
    }

    @Test
    void inPicturesOfAnotherSizeTheFaceIsFoundWhereItIsThen() {
        for (double scale : List.of(2.0, 0.5, 1.5, 1.0)) {
            camera.driver = picture -> scaled(picture, scale);
            Eventually.until("a face in a picture " + scale + " times as large",
                    () -> frameWidth() == (int) (640 * scale)
                            && session.latestResult().orElseThrow().faces().stream().map(TrackedFace::box).anyMatch(
                                    face -> isAbout(face.x(), 206 * scale) && isAbout(face.width(), 231 * scale)));
        }
        assertThat(camera.opens).hasValue(1);
    }

    private static boolean isAbout(double value, double expected) {
        return Math.abs(value / expected - 1) < 0.3;
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        BufferedImage image = new BufferedImage((int) (picture.getWidth() * scale), (int) (picture.getHeight() * scale),
                BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(picture, 0, 0, image.getWidth(), image.getHeight(), null);
        graphics.dispose();
        return withAnotherPixel(image);
    }

    @Test
    void aReportFolderThatVanishesMeanwhileIsMadeAgain() throws IOException {
        Files.createDirectories(reports());
        Files.delete(reports());

        closeWindowAfterWriting();

        assertThat(onlyPage(reports())).exists();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReportFolderThatIsReadOnlyByThenSendsTheReportToTheDataFolderAndSaysSo() throws Exception {
        boolean mounted = makeReadOnly(Files.createDirectories(reports()));
        try {
            assumeFalse(Files.isWritable(reports()), "this user can write everywhere, and may not mount");

            robot.clickOn("#end");
            Eventually.until("the report screen", () -> robot.lookup("#report-page").tryQuery().isPresent());

            assertThat(text("#report-message")).contains("(A-403)").contains(onlyPage(data()).getParent().toString());
            assertThat(folder.resolve("journals")).isEmptyDirectory();
        } finally {
            if (mounted) {
                run("umount", "-l", reports().toString());
            }
        }
    }

    /**
     * @return whether it is to be unmounted; root may write whatever the rights say, so that a file system has to
     * refuse it
     */
    private static boolean makeReadOnly(Path folder) throws IOException, InterruptedException {
        if (run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", folder.toString()) == 0) {
            return true;
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        return false;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor();
    }

    private LiveSession session(SessionLabels labels) {
        Path cascade = Environment.models().resolve("haarcascade_frontalface_default.xml");
        FaceAnalyzer analyzer = new FaceAnalyzer(new TrackingFaceDetector(cascade, HaarParameters.REFERENCE, 8),
                classifier, new FaceTracker(0.5, false));
        session = new LiveSession(camera.source(), analyzer, 20,
                Sessions.info(ZonedDateTime.now(), UUID.randomUUID(), labels)).keptIn(folder.resolve("journals"));
        return session;
    }

    private Path reports() {
        return folder.resolve("reports");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void awaitTheEnd() {
        while (driverReturns.getCount() > 0) {
            try {
                driverReturns.await();
            } catch (InterruptedException deafToIt) {
                // As native code is.
            }
        }
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(6);
        for (int pixel = 0; pixel < width * height; pixel++) {
            image.setRGB(pixel % width, pixel / width, random.nextInt());
        }
        return image;
    }

    private static BufferedImage of(int type) {
        BufferedImage image = new BufferedImage(320, 240, type);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(noise(320, 240), 0, 0, null);
        graphics.dispose();
        return image;
    }

    /** No two pictures of a camera are equal. */
    private static BufferedImage withAnotherPixel(BufferedImage image) {
        image.setRGB(0, 0, image.getRGB(0, 0) == -1 ? 0 : -1);
        return image;
    }

    private int frameWidth() {
        AtomicInteger width = new AtomicInteger();
        session.lendNewestFrame(frame -> width.set(frame.width()));
        return width.get();
    }

    private long newestResult() {
        return session.latestResult().map(FrameResult::timestampNanos).orElse(0L);
    }

    private void seesAFace() {
        Eventually.until("a box around the face", () -> isShown(".face-box"));
    }

    private String text(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAs(Labeled.class).getText());
    }

    private boolean isShown(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAll().stream().anyMatch(Node::isVisible));
    }

    private void closeWindow() {
        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void closeWindowAfterWriting() {
        closeWindow();
        Eventually.until("the window closed", () -> !JavaFx.call(stage::isShowing));
    }

    private static Path onlyPage(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".png")).toList();
            assertThat(pages).hasSize(1);
            return pages.getFirst();
        }
    }
}
