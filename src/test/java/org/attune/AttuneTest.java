package org.attune;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.ActionEvent;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.attune.app.ErrorReporter;
import org.attune.app.cli.AttuneCommand;
import org.attune.i18n.Language;
import org.attune.platform.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as the program opens it, and faults that nobody caught. */
class AttuneTest {
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final AtomicInteger faults = new AtomicInteger();
    private final long began = System.nanoTime();
    private Stage stage;

    @TempDir
    Path folder;

    @BeforeEach
    void onAScreen() {
        System.setProperty("attune.display", ":0");
        System.setProperty("attune.data", folder.resolve("data").toString());
    }

    @AfterEach
    void offIt() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        System.clearProperty("attune.display");
        System.clearProperty("attune.data");
        Language.ENGLISH.speak();
    }

    @Test
    void aFaultInTheWindowIsToldOnceAndTheSessionGoesOn() throws Exception {
        try (LogLines log = new LogLines(ErrorReporter.class)) {
            inTheWindow(() -> {
                fire("#start");
                Eventually.until("a picture", () -> isThere("#picture") && isThere("#end"));
                Timeline failing = JavaFx.call(this::failing);

                Eventually.until("the sentence", () -> isThere("#fault"));
                assertThat(text("#fault")).isEqualTo(
                        "Something went wrong inside Attune. Please send the log to the people who make it. (A-900)");
                Eventually.until("all of it is seen", () -> isSeen(".error-banner") && isSeen("#close-fault"));
                fire("#pause");
                Eventually.until("it is still told", () -> isSeen(".error-banner"));
                fire("#pause");
                awaitMoreFaults();
                String clock = text("#elapsed");
                Eventually.until("the clock goes on", () -> !text("#elapsed").equals(clock));
                fire("#close-fault");
                assertThat(isThere("#fault")).isFalse();
                awaitMoreFaults();
                assertThat(log.lines()).hasSizeLessThanOrEqualTo(1 + minutes()).first().asString().contains("A-900");
                JavaFx.run(failing::stop);

                fire("#end");
                Eventually.until("the way back", () -> isThere("#ended"));
                fire("#end");
                Eventually.until("the report", () -> isThere("#report-page"));
            });
        }
        try (Stream<Path> pages = Files.list(folder.resolve("reports"))) {
            assertThat(pages).singleElement().asString().endsWith(".png");
        }
    }

    @Test
    void aFaultOnAnotherThreadIsToldInTheWindowsLanguageAndStaysOnTheNextScreen() throws Exception {
        inTheWindow(() -> {
            Thread.ofPlatform().start(this::fail).join();

            Eventually.until("the sentence", () -> isThere("#fault"));
            assertThat(text("#fault")).contains("गड़बड़ी").endsWith("(A-900)");
            fire("#settings");
            Eventually.until("the next screen", () -> isThere(".settings-screen"));
            assertThat(isThere("#fault")).isTrue();
        }, "--window-language", "hi");
    }

    @Test
    void aFaultWhileDrawingIsTold() throws Exception {
        inTheWindow(() -> {
            JavaFx.run(() -> ((Pane) stage.getScene().getRoot()).getChildren().add(new Pane() {
                @Override
                protected void layoutChildren() {
                    if (faults.get() == 0) {
                        fail();
                    }
                }
            }));

            Eventually.until("the sentence", () -> isThere("#fault"));
            assertThat(text("#fault")).endsWith("(A-900)");
        });
    }

    /** What somebody does in it. */
    private interface Visit {
        void run() throws Exception;
    }

    /** By the program's own command line; the window is closed afterwards. */
    private void inTheWindow(Visit visit, String... options) throws Exception {
        Path reports = folder.resolve("reports");
        String[] line = Stream.concat(Stream.of(options), Stream.of("--windowed", "--reports", reports.toString(),
                "--video", Environment.demoClip().toString())).toArray(String[]::new);
        int exit = AttuneCommand.execute(parts -> {
            stage = JavaFx.call(() -> {
                Stage window = new Stage();
                new Attune(parts).start(window);
                return window;
            });
            try {
                visit.run();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            } finally {
                JavaFx.run(stage::close);
            }
        }, () -> {}, line);
        assertThat(exit).isZero();
    }

    private Timeline failing() {
        Timeline failing = new Timeline(new KeyFrame(javafx.util.Duration.millis(33), this::fail));
        failing.setCycleCount(Animation.INDEFINITE);
        failing.play();
        return failing;
    }

    private void fail(ActionEvent tick) {
        fail();
    }

    private void fail() {
        faults.incrementAndGet();
        throw new IllegalStateException("on purpose");
    }

    private void awaitMoreFaults() {
        int now = faults.get();
        Eventually.until("more faults", () -> faults.get() > now + 10);
    }

    private int minutes() {
        return (int) Duration.ofNanos(System.nanoTime() - began).toMinutes();
    }

    private void fire(String button) {
        JavaFx.run(() -> ((Button) stage.getScene().lookup(button)).fire());
    }

    private boolean isThere(String selector) {
        return JavaFx.call(() -> {
            Node node = stage.getScene().lookup(selector);
            return node != null && node.isVisible();
        });
    }

    /** Whether it has a size and lies within the window. */
    private boolean isSeen(String selector) {
        return JavaFx.call(() -> {
            Node node = stage.getScene().lookup(selector);
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return bounds.getWidth() > 20 && bounds.getHeight() > 20
                    && new BoundingBox(0, 0, stage.getScene().getWidth(), stage.getScene().getHeight())
                            .contains(bounds);
        });
    }

    private String text(String selector) {
        return JavaFx.call(() -> ((Labeled) stage.getScene().lookup(selector)).getText());
    }
}
