package org.attune.ui.live;

import java.util.function.UnaryOperator;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.attune.analysis.Explaining;
import org.attune.pipeline.LiveSession;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/** The session on screen, and everything the learner can do with it. */
public final class LiveScreen extends StackPane {
    private final LiveSession session;
    private final Stage stage;
    private final CompactWindow window;
    private final LiveKeys keys = new LiveKeys();
    private final LiveParts parts;
    private final LivePulse pulse;
    private final AbsenceSound absenceSound = new AbsenceSound();
    private final EventHandler<KeyEvent> onKey = this::onKey;
    private final WayBack wayBack;
    private final ClassState liveClass;
    private final KeyListOverlay keyList = new KeyListOverlay(this);
    private LiveMode mode = LiveMode.FIRST;
    private @Nullable AfterRender ending;

    /**
     * @param held cameras from before the session that may still be on
     * @param locked whether the window must keep its size
     * @param liveClass that the session's figures go to, if to any
     * @param end called when the learner ends it, at the end of a clip, and at the limit
     */
    public LiveScreen(LiveSession session, HeldCameras held, SessionLimit limit, Stage stage, boolean locked,
            ClassState liveClass, Runnable end) {
        this.session = session;
        this.stage = stage;
        this.liveClass = liveClass;
        this.window = new CompactWindow(stage);
        this.wayBack = new WayBack(session);
        getStylesheets().add(Stylesheets.url("live.css"));
        MarkerField marker = new MarkerField(session);
        nameKeys(marker, locked, end);
        parts = LiveParts.of(session, held, limit, keys, marker, liveClass);
        parts.classWords().textProperty().subscribe(words -> window.fit());
        pulse = new LivePulse(session, limit, parts, absenceSound, () -> mode, window::fit, () -> end(end));
        if (session.hasExpressions() && !session.countsEveryone()) {
            parts.picture().whenFaceClicked(session::chooseLearner);
        }
        sceneProperty().addListener((property, before, scene) -> listen(before, scene));
        layOut();
    }

    /** @param play called whenever the camera has seen no face for a minute; must return at once */
    public LiveScreen soundingWhenUnseen(Runnable play) {
        absenceSound.use(play);
        return this;
    }

    /** @param time for which the learner can go back to a session that they ended; the camera is off meanwhile */
    public LiveScreen withWayBack(Duration time) {
        wayBack.lasts(time);
        return this;
    }

    public void start() {
        pulse.start();
        pulse.modeChanged();
    }

    /** Leaves the window as it was. */
    public void stop() {
        pulse.stop();
        wayBack.close();
        if (ending != null) {
            ending.stop();
        }
        window.leave();
    }

    /** Pauses because the screen was locked, and says so; a clip continues, since it does not show the learner. */
    public void lock() {
        if (session.source().isCamera() && !mode.paused() && ending == null) {
            change(now -> now.with(LiveMode.Camera.LOCKED));
        }
    }

    private void nameKeys(MarkerField marker, boolean locked, Runnable end) {
        keys.put(LiveKey.PAUSE,
                () -> change(now -> now.with(now.paused() ? LiveMode.Camera.ON : LiveMode.Camera.PAUSED)));
        marker.name(keys);
        keys.put(LiveKey.TAKE_BACK, () -> takeBack(marker));
        nameSwitch(LiveKey.HIDE);
        if (session.hasExpressions()) {
            keys.put(LiveKey.EXPLAIN,
                    () -> change(now -> now.explainingNext(session.canExplain(Explaining.GRADIENT))));
            nameLearner();
        }
        if (!locked) {
            nameSwitch(LiveKey.COMPACT);
            keys.put(LiveKey.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
        }
        if (liveClass.isIn()) {
            keys.put(LiveKey.LEAVE, this::leaveClass);
        }
        keys.put(LiveKey.END, () -> endWithWayBack(end));
        keys.put(LiveKey.KEYS, this::switchKeyList);
    }

    private void nameSwitch(LiveKey key) {
        keys.put(key, () -> change(now -> now.switching(key)));
    }

    /** For good: a second press of the key must not bring a learner back who wanted to be out. */
    private void leaveClass() {
        liveClass.leave();
        keys.remove(LiveKey.LEAVE);
        parts.buttons().remove(LiveKey.LEAVE);
        requestFocus();
        change(now -> now);
    }

    /** Where everyone counts, there is no learner to choose. */
    private void nameLearner() {
        if (!session.countsEveryone()) {
            keys.put(LiveKey.LEARNER, () -> OtherFace.beside(session.latestResult()).ifPresent(session::chooseLearner));
        }
    }

    /** The mark, or the end. */
    private void takeBack(MarkerField marker) {
        if (mode.ended()) {
            change(ended -> wayBack.take());
        } else {
            marker.takeBack();
        }
    }

    /** The camera goes off at once; the page comes when the learner says so again, or when time is up. */
    private void endWithWayBack(Runnable end) {
        if (mode.ended() || !wayBack.isGiven()) {
            end(end);
        } else {
            wayBack.open(mode, () -> end(end));
            change(now -> now.with(LiveMode.Camera.ENDED));
        }
    }

    /** Drawing the page blocks the window for a moment, so it must first show that the session is ending. */
    private void end(Runnable end) {
        if (ending == null) {
            ending = new AfterRender(end);
            showEnding();
            ending.start();
        }
    }

    /** From here on no key does anything. */
    public void showEnding() {
        pulse.stop();
        wayBack.close();
        closeKeyList();
        parts.sign().show(session.camera(), true);
        getChildren().setAll(new EndingLayout(parts.sign()));
        keys.clear();
    }

    private void change(UnaryOperator<LiveMode> how) {
        LiveMode before = mode;
        mode = how.apply(before);
        if (mode.paused() != before.paused()) {
            pauseOrContinue();
        }
        session.explain(mode.shownExplanation());
        closeKeyList();
        layOut();
        if (mode.compact() != before.compact()) {
            window.become(mode.compact());
        }
        pulse.modeChanged();
        window.fit();
    }

    private void pauseOrContinue() {
        if (mode.paused()) {
            session.pause();
        } else {
            session.resume();
        }
    }

    private void layOut() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        parts.buttons().show(mode);
        parts.picture().showOverlay(!mode.compact());
        Node layout = parts.layout(mode);
        getChildren().setAll(layout);
        // A scroll pane adds its content with its skin; before that nothing in it can take the focus.
        layout.applyCss();
        if (focused != null && focused.getScene() == getScene()) {
            focused.requestFocus();
        }
    }

    /** Never covers the sign. */
    private void switchKeyList() {
        if (keyList.isShown()) {
            closeKeyList();
        } else {
            keyList.show(new KeyList(keys.working(mode), this::closeKeyList),
                    mode.compact() ? parts.sign() : parts.sign().getParent());
            window.fit();
        }
    }

    private void closeKeyList() {
        if (keyList.isShown()) {
            keyList.close();
            window.fit();
        }
    }

    private void listen(@Nullable Scene before, @Nullable Scene scene) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.ANY, onKey);
        }
        if (scene != null) {
            scene.addEventFilter(KeyEvent.ANY, onKey);
            // Otherwise the first button takes the focus, and a second press of Enter sets a marker.
            requestFocus();
        }
    }

    /** Not while something else, such as the staff code question, covers the session. */
    private void onKey(KeyEvent key) {
        if (getScene().getRoot() != this || ending != null) {
            return;
        }
        if (keyList.isShown() && key.getEventType() == KeyEvent.KEY_PRESSED && key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            closeKeyList();
        } else {
            keys.handle(key, mode, getScene().getFocusOwner() instanceof TextInputControl);
        }
    }
}
