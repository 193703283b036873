package org.attune.ui;

import java.time.Duration;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.attune.analysis.FrameResult;
import org.attune.analysis.TrackedFace;
import org.attune.capture.CameraState;
import org.attune.capture.CameraStatus;
import org.attune.report.Durations;
import org.attune.session.SessionSummary;
import org.controlsfx.control.NotificationPane;

/** The session on screen. Each pulse pulls the newest frame and result; nothing is pushed here. */
final class LiveScreen extends BorderPane {
    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");
    private static final long CARDS_EVERY = Duration.ofMillis(250).toNanos();
    private static final long RESULT_STANDS = Duration.ofSeconds(1).toNanos();

    private final LiveSession session;
    private final CameraView view = new CameraView();
    private final NotificationPane messages = new NotificationPane(view);
    private final Circle lamp = new Circle(6);
    private final Label camera = new Label();
    private final Label elapsed = new Label("0:00");
    private final InterestCard interest = new InterestCard();
    private final ExpressionCard expressions = new ExpressionCard();
    private long cardsShown;

    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pull(now);
        }
    };

    LiveScreen(LiveSession session, Runnable end) {
        this.session = session;
        getStyleClass().add("live-screen");
        messages.setShowFromTop(true);
        messages.setCloseButtonVisible(false);
        lamp.getStyleClass().add("lamp");
        camera.setId("camera-state");
        elapsed.setId("elapsed");
        elapsed.getStyleClass().add("figure");
        setTop(header());
        setCenter(messages);
        setRight(cards());
        setBottom(footer(end));
    }

    void start() {
        pulse.start();
    }

    void stop() {
        pulse.stop();
    }

    private void pull(long now) {
        CameraStatus status = session.camera();
        session.newestFrame().ifPresent(view::showFrame);
        List<TrackedFace> faces = session.latestResult()
                .filter(result -> status.state().isLive() && System.nanoTime() - result.timestampNanos() < RESULT_STANDS)
                .map(this::showFaces).orElse(List.of());
        if (faces.isEmpty()) {
            view.clearFaces();
        }
        if (now - cardsShown >= CARDS_EVERY) {
            cardsShown = now;
            showCamera(status);
            showCards(faces);
        }
    }

    private List<TrackedFace> showFaces(FrameResult result) {
        view.showFaces(result);
        return result.faces();
    }

    private void showCards(List<TrackedFace> faces) {
        SessionSummary soFar = session.soFar();
        elapsed.setText(Durations.clock(soFar.seconds()));
        interest.show(soFar);
        faces.stream().filter(TrackedFace::counted).findFirst().ifPresentOrElse(expressions::show, expressions::clear);
    }

    private void showCamera(CameraStatus status) {
        boolean live = status.state().isLive();
        lamp.pseudoClassStateChanged(LIVE, live);
        camera.setText(live ? "Camera in use: " + status.device() : "Camera: not giving pictures");
        String message = live && status.state() != CameraState.BACK ? session.notice() : status.state().sentence();
        if (message.isEmpty()) {
            messages.hide();
        } else {
            messages.setText(message);
            messages.show();
        }
    }

    private HBox header() {
        Label name = new Label("Attune");
        name.getStyleClass().add("app-name");
        Label promise = new Label("· pictures stay in memory");
        promise.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(name, gap, lamp, camera, promise);
        header.getStyleClass().add("header");
        return header;
    }

    private VBox cards() {
        Label title = new Label("Session");
        title.getStyleClass().add("card-title");
        VBox time = new VBox(title, elapsed);
        time.getStyleClass().add("card");
        VBox cards = new VBox(time, interest, expressions);
        cards.getStyleClass().add("side");
        return cards;
    }

    private static HBox footer(Runnable end) {
        Button button = new Button("End session");
        button.setId("end");
        button.getStyleClass().addAll("accent", "big");
        button.setOnAction(click -> end.run());
        Label keys = new Label("F11  full screen");
        keys.getStyleClass().add("quiet");
        HBox footer = new HBox(button, keys);
        footer.getStyleClass().add("footer");
        return footer;
    }
}
