package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.capture.VideoSource;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.live.Mosquitto;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start screen to a live class and back, through the real window. */
class LiveClassInKioskTest {
    private final PatientRobot robot = new PatientRobot();
    private Stage stage;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        JavaFx.run(() -> stage.close());
    }

    @Test
    void withoutAServerInTheSettingsAClassSaysWhatIsMissing() {
        show(Settings.defaults());

        teach();

        assertThat(text("#class-status")).startsWith("No server for live classes is named");
        assertThat(JavaFx.call(() -> robot.lookup("#class-code").tryQuery())).isEmpty();
        robot.clickOn("#class-back");
        Eventually.until("the class view", () -> isShown("#class-message"));
    }

    @Test
    void aClassWhoseServerIsAwaySaysSoAndClosingTheWindowAsksFirst() throws Exception {
        show(Settings.defaults().with(Setting.COUNTRY, Optional.of("IN")).with(Setting.LIVE_BROKER,
                Optional.of(URI.create("mqtt://127.0.0.1:" + Mosquitto.freePort()))));
        teach();
        Eventually.until("that it is away", () -> text("#class-status").contains("cannot be reached just now"));
        assertThat(text("#class-code")).matches("[2-9A-Z]{5}-[2-9A-Z]{5}");

        robot.clickOn("#strip");
        Eventually.until("the strip", () -> strips() == 1);
        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Eventually.until("the question", () -> isShown("#question-words"));
        assertThat(JavaFx.call(() -> stage.isShowing())).isTrue();
        robot.clickOn("#yes");
        Eventually.until("that there is no page", () -> text("#class-status").contains("There is no class page"));
        assertThat(strips()).isZero();
        robot.clickOn("#class-back");
        Eventually.until("the class view", () -> isShown("#class-message"));
    }

    @Test
    void inTheUnionAClassCountsPresenceAndSaysWhy() throws Exception {
        show(Settings.defaults().with(Setting.COUNTRY, Optional.of("DE")).with(Setting.LIVE_BROKER,
                Optional.of(URI.create("mqtt://127.0.0.1:" + Mosquitto.freePort()))));
        teach();

        assertThat(text("#class-note")).contains("faces in view", "A-");
    }

    private void show(Settings settings) {
        KioskOptions setup = new KioskOptions(CurrentSettings.of(folder.resolve("settings.properties"), settings),
                Computer.UNKNOWN, null, List.of());
        stage = JavaFx.call(Stage::new);
        JavaFx.run(() -> {
            stage.setX(0);
            stage.setY(0);
            new Kiosk(stage, new AgreedSessions(new VideoSource(() -> null, false, "none", ""), labels -> {
                throw new AssertionError("no session was asked for");
            }), new ReportWriter(folder, folder), AgreedSessions.agreement(folder), SessionLabels.NONE, setup)
                    .show(false);
        });
        robot.targetWindow(stage);
    }

    private void teach() {
        robot.clickOn("#class-view");
        robot.clickOn("#live-class");
        Eventually.until("the live class", () -> isShown("#class-status"));
    }

    private static long strips() {
        return JavaFx.call(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Stage open && open.isAlwaysOnTop() && open.isShowing()).count());
    }

    private boolean isShown(String id) {
        return JavaFx.call(() -> robot.lookup(id).tryQuery().filter(Nodes::isShown).isPresent());
    }

    private String text(String id) {
        return JavaFx.call(() -> ((Labeled) robot.lookup(id).query()).getText());
    }
}
