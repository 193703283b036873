package org.attune.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.attune.analysis.FrameResult;
import org.attune.capture.CameraState;
import org.attune.capture.CameraStatus;
import org.attune.report.Durations;
import org.jspecify.annotations.Nullable;

/** The session on screen. Each pulse pulls the newest frame and result; nothing is pushed here. */
final class LiveScreen extends StackPane {
    private static final long SUMS_EVERY = Duration.ofMillis(250).toNanos();
    /** A picture that is not of now must not look as if it were. */
    private static final double STALE_OPACITY = 0.3;
    private static final long RESULT_STANDS = Duration.ofSeconds(1).toNanos();

    private final LiveSession session;
    private final SessionLimit limit;
    private final Runnable end;
    private final Stage stage;
    private final CompactWindow window;
    private final LiveKeys keys = new LiveKeys();
    private final LiveParts parts;
    private final EventHandler<KeyEvent> onKey = this::onKey;
    private LiveMode mode = LiveMode.FIRST;
    private @Nullable KeyList keyList;
    private Optional<FrameResult> shown = Optional.empty();
    private long sumsShown;

    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pull(now);
        }
    };

    /**
     * @param locked whether the window has to stay as it is
     * @param end called by the learner, when a clip is over, and at the limit
     */
    LiveScreen(LiveSession session, SessionLimit limit, Stage stage, boolean locked, Runnable end) {
        this.session = session;
        this.limit = limit;
        this.end = end;
        this.stage = stage;
        this.window = new CompactWindow(stage);
        getStylesheets().add(Sheet.of("live.css"));
        MarkerField marker = new MarkerField(session);
        nameKeys(marker, locked);
        parts = LiveParts.of(session, keys, marker);
        sceneProperty().addListener((property, before, scene) -> listen(before, scene));
        layOut();
    }

    void start() {
        pulse.start();
    }

    /** Leaves the window as it was. */
    void stop() {
        pulse.stop();
        window.leave();
    }

    private void nameKeys(MarkerField marker, boolean locked) {
        keys.put(LiveKey.PAUSE, () -> change(now -> now.withPaused(!now.paused())));
        keys.put(LiveKey.MARK, marker::mark);
        keys.put(LiveKey.WORD, marker::requestFocus);
        keys.put(LiveKey.HIDE, () -> change(now -> now.withHidden(!now.hidden())));
        if (session.hasExpressions()) {
            keys.put(LiveKey.EXPLAIN, () -> change(now -> now.withExplained(!now.explained())));
        }
        if (!locked) {
            keys.put(LiveKey.COMPACT, () -> change(now -> now.withCompact(!now.compact())));
            keys.put(LiveKey.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
        }
        keys.put(LiveKey.END, end);
        keys.put(LiveKey.KEYS, this::switchKeyList);
    }

    private void change(UnaryOperator<LiveMode> how) {
        LiveMode before = mode;
        mode = how.apply(before);
        if (mode.paused() != before.paused()) {
            pauseOrContinue();
        }
        session.explain(mode.showsExplanation());
        if (!mode.showsPicture()) {
            parts.picture().clear();
        }
        showNow(Optional.empty());
        closeKeyList();
        layOut();
        if (mode.compact() != before.compact()) {
            resize();
        }
        showState();
        window.fit();
    }

    private void pauseOrContinue() {
        if (mode.paused()) {
            session.pause();
        } else {
            session.resume();
        }
    }

    private void resize() {
        if (mode.compact()) {
            window.enter();
        } else {
            window.leave();
        }
    }

    private void layOut() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        parts.buttons().show(LiveKey.PAUSE, mode.paused());
        parts.buttons().show(LiveKey.HIDE, mode.hidden());
        parts.buttons().show(LiveKey.EXPLAIN, mode.explained());
        parts.buttons().show(LiveKey.COMPACT, mode.compact());
        parts.picture().showOverlay(!mode.compact());
        Node layout = mode.compact() ? new CompactLayout(parts, mode) : new WideLayout(parts, mode, Words.text(session.canExplain() ? "explain.legend" : "explain.none"));
        getChildren().setAll(layout);
        if (focused != null && focused.getScene() == getScene()) {
            focused.requestFocus();
        }
    }

    /** Never over the sign. */
    private void switchKeyList() {
        if (keyList == null) {
            keyList = new KeyList(keys.working(mode), this::closeKeyList);
            setMargin(keyList, new Insets(parts.sign().localToScene(parts.sign().getBoundsInLocal()).getMaxY(), 0, 0, 0));
            getChildren().add(keyList);
            window.fit();
        } else {
            closeKeyList();
        }
    }

    private void closeKeyList() {
        getChildren().remove(keyList);
        keyList = null;
        window.fit();
    }

    private void listen(@Nullable Scene before, @Nullable Scene scene) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.ANY, onKey);
        }
        if (scene != null) {
            scene.addEventFilter(KeyEvent.ANY, onKey);
        }
    }

    /** Not while something else, such as the staff's question, lies over the session. */
    private void onKey(KeyEvent key) {
        if (getScene().getRoot() != this) {
            return;
        }
        if (keyList != null && key.getEventType() == KeyEvent.KEY_PRESSED && key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            closeKeyList();
        } else {
            keys.handle(key, mode, getScene().getFocusOwner() instanceof TextInputControl);
        }
    }

    private void pull(long now) {
        CameraStatus status = session.camera();
        if (mode.showsPicture()) {
            session.newestFrame().ifPresent(parts.picture()::showFrame);
        }
        showResult(session.latestResult().filter(result -> !mode.paused() && status.state().isLive() && isFresh(result)));
        if (now - sumsShown >= SUMS_EVERY) {
            sumsShown = now;
            parts.clock().setText(Durations.clock(session.seconds()));
            parts.cards().showSums();
            showState();
            if (status.state() == CameraState.ENDED || limit.isOver(session.seconds())) {
                end.run();
            }
        }
    }

    /** Boxes and bars change together, and only when there is something new. */
    private void showResult(Optional<FrameResult> result) {
        if (!result.equals(shown)) {
            showNow(result);
        }
    }

    private void showNow(Optional<FrameResult> result) {
        shown = result;
        if (session.hasExpressions()) {
            parts.picture().showFaces(result.map(FrameResult::faces).orElse(List.of()), mode.showsExplanation());
            parts.cards().show(result);
        } else {
            parts.picture().showPresent(result.map(FrameResult::present).orElse(List.of()));
        }
    }

    private static boolean isFresh(FrameResult result) {
        return System.nanoTime() - result.timestampNanos() < RESULT_STANDS;
    }

    private void showState() {
        CameraStatus status = session.camera();
        parts.sign().show(status, mode.paused());
        parts.picture().setOpacity(status.state().isLive() ? 1 : STALE_OPACITY);
        String message = message(status);
        if (!message.equals(parts.message().getText())) {
            parts.message().setText(message);
            parts.message().setVisible(!message.isEmpty());
            window.fit();
        }
    }

    private String message(CameraStatus status) {
        String warning = limit.warning(session.seconds());
        if (!warning.isEmpty() || mode.paused()) {
            return warning;
        }
        if (status.state() == CameraState.LIVE) {
            return mode.compact() ? "" : session.source().notice();
        }
        return status.state().trouble().map(trouble -> trouble.withCode(status.sentence())).orElse(status.sentence());
    }
}
