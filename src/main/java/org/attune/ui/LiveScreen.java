package org.attune.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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

/** The session on screen. Each pulse pulls the newest frame and result; nothing is pushed here. */
final class LiveScreen extends BorderPane {
    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");
    private static final long CARDS_EVERY = Duration.ofMillis(250).toNanos();
    /** A picture that is not of now must not look as if it were. */
    private static final double STALE_OPACITY = 0.3;
    private static final long RESULT_STANDS = Duration.ofSeconds(1).toNanos();

    private final LiveSession session;
    private final SessionLimit limit;
    private final Runnable end;
    private final CameraView view = new CameraView();
    private final Label message = new Label();
    private final Circle lamp = new Circle(6);
    private final Label camera = new Label();
    private final Label elapsed = new Label("0:00");
    private final InterestCard interest = new InterestCard();
    private final ExpressionCard expressions = new ExpressionCard();
    private final PresenceCard presence = new PresenceCard();
    private Optional<FrameResult> shown = Optional.empty();
    private long cardsShown;

    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pull(now);
        }
    };

    /** @param end called by the button, when a clip is over, and at the limit */
    LiveScreen(LiveSession session, SessionLimit limit, Runnable end) {
        this.session = session;
        this.limit = limit;
        this.end = end;
        getStyleClass().add("live-screen");
        message.setId("message");
        message.setWrapText(true);
        message.setMaxWidth(Double.MAX_VALUE);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.managedProperty().bind(message.visibleProperty());
        lamp.getStyleClass().add("lamp");
        camera.setId("camera-state");
        elapsed.setId("elapsed");
        elapsed.getStyleClass().add("figure");
        setTop(header());
        setCenter(picture());
        setRight(cards());
        setBottom(footer());
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
        showResult(session.latestResult().filter(result -> status.state().isLive() && isFresh(result)));
        if (now - cardsShown >= CARDS_EVERY) {
            cardsShown = now;
            elapsed.setText(Durations.clock(session.seconds()));
            interest.show(session.total());
            presence.show(session.inViewSeconds(), session.seconds());
            showCamera(status);
            showLimit(session.seconds());
        }
    }

    private void showLimit(double elapsed) {
        if (!limit.warning(elapsed).isEmpty()) {
            message.setText(limit.warning(elapsed));
            message.setVisible(true);
        }
        if (limit.isOver(elapsed)) {
            end.run();
        }
    }

    /** Boxes and bars change together, and only when there is something new. */
    private void showResult(Optional<FrameResult> result) {
        if (result.equals(shown)) {
            return;
        }
        shown = result;
        if (!session.hasExpressions()) {
            view.showPresent(result.map(FrameResult::present).orElse(List.of()));
            return;
        }
        List<TrackedFace> faces = result.map(FrameResult::faces).orElse(List.of());
        view.showFaces(faces);
        faces.stream().filter(TrackedFace::counted).findFirst().ifPresentOrElse(expressions::show, expressions::clear);
    }

    private static boolean isFresh(FrameResult result) {
        return System.nanoTime() - result.timestampNanos() < RESULT_STANDS;
    }

    private void showCamera(CameraStatus status) {
        boolean live = status.state().isLive();
        lamp.pseudoClassStateChanged(LIVE, live);
        String use = session.source().isCamera() ? "Camera in use: " : "Playing: ";
        view.setOpacity(live ? 1 : STALE_OPACITY);
        camera.setText(live ? use + status.device() : "No pictures right now");
        message.setText(status.state() == CameraState.LIVE ? session.source().notice() : coded(status));
        message.setVisible(!message.getText().isEmpty());
        if (status.state() == CameraState.ENDED) {
            end.run();
        }
    }

    private static String coded(CameraStatus status) {
        return status.state().trouble().map(trouble -> trouble.withCode(status.sentence())).orElse(status.sentence());
    }

    private VBox picture() {
        VBox picture = new VBox(message, view);
        picture.getStyleClass().add("picture");
        picture.setMinHeight(0);
        VBox.setVgrow(view, Priority.ALWAYS);
        return picture;
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

    /** Scrolls in a low window, so that the way to end the session always stays in view. */
    private ScrollPane cards() {
        Label title = new Label("Session");
        title.getStyleClass().add("card-title");
        VBox time = new VBox(title, elapsed);
        time.getStyleClass().add("card");
        VBox cards = session.hasExpressions() ? new VBox(time, interest, expressions) : new VBox(time, presence);
        cards.getStyleClass().add("side");
        ScrollPane side = new ScrollPane(cards);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinHeight(0);
        return side;
    }

    private HBox footer() {
        Button button = Words.button("end", Words.text("live.end"), end);
        button.getStyleClass().addAll("accent", "big");
        Label keys = new Label("F11  full screen on and off");
        keys.getStyleClass().add("quiet");
        HBox footer = new HBox(button, new MarkerField(session), keys);
        footer.getStyleClass().add("footer");
        return footer;
    }
}
