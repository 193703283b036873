package org.attune.ui.preview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.analysis.Baseline;
import org.attune.analysis.FrameResult;
import org.attune.analysis.FramingHint;
import org.attune.capture.CameraState;
import org.attune.capture.CameraStatus;
import org.attune.capture.DeviceFinder;
import org.attune.detection.BoundingBox;
import org.attune.pipeline.CameraAccess;
import org.attune.pipeline.CameraPreview;
import org.attune.report.page.WrappingLabel;
import org.attune.session.SessionMode;
import org.attune.ui.camera.CameraSign;
import org.attune.ui.camera.CameraView;
import org.attune.ui.camera.FramingWords;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.control.Controls;
import org.attune.ui.control.Message;
import org.attune.ui.control.SideScroll;
import org.attune.ui.theme.Stylesheets;

/**
 * Between the agreement and the session: the learner sees themselves and starts when they like. Nothing is recorded.
 */
public final class PreviewScreen extends BorderPane {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    /** A picture that is out of date must not look live. */
    private static final double STALE_OPACITY = 0.3;
    private static final long LIST_EVERY = Duration.ofSeconds(3).toNanos();
    /** Ten minutes after the preview opened, the camera turns off. */
    private static final long LONGEST = Duration.ofMinutes(10).toNanos();

    private final CameraSwitch camera;
    private final boolean measuresRest;
    private final Consumer<SetUpResult> start;
    private final Runnable back;
    private final CameraView view = new CameraView();
    private final Message message = new Message("message", "message");
    private final Message hint = new Message("framing", "framing");
    private final CameraSign sign;
    private final Button startButton = Controls.button("start-session", Messages.text("preview.start"), this::start);
    private final RestingFaceCard rest = new RestingFaceCard(startButton::requestFocus);
    private final CameraChooser chooser;
    private final Button backButton = Controls.button("back", Messages.text("preview.back"), this::leave);
    private final long opened = System.nanoTime();
    private long listed = opened;
    private boolean closed;
    /** The preview in which the resting face is measured; late frames of another camera must not count. */
    private Optional<CameraPreview> measured = Optional.empty();
    private Consumer<DeviceFinder> next = finder -> {};

    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pull(System.nanoTime());
        }
    };

    /**
     * @param held watches closed cameras that may still be on
     * @param start called once the camera is closed
     * @param back called once the camera is closed, when the learner does not start
     */
    public PreviewScreen(CameraAccess cameras, SessionMode mode, HeldCameras held, Consumer<SetUpResult> start,
            Runnable back) {
        this.measuresRest = mode == SessionMode.EXPRESSIONS && !cameras.countsEveryone();
        this.start = start;
        this.back = back;
        this.camera = new CameraSwitch(cameras, mode, rest::add, held);
        this.sign = new CameraSign(true, held);
        this.chooser = new CameraChooser(cameras, this::open);
        getStyleClass().addAll("live-screen", "set-up-screen");
        getStylesheets().add(Stylesheets.url("preview.css"));
        message.setMaxWidth(Double.MAX_VALUE);
        message.managedProperty().bind(message.visibleProperty());
        message.setVisible(false);
        setTop(header());
        setCenter(picture());
        setRight(side(measuresRest ? new VBox(chooser, rest) : new VBox(chooser)));
        setBottom(footer());
        chooser.refresh();
        pulse.start();
        Platform.runLater(startButton::requestFocus);
    }

    private void open(String name) {
        rest.restart();
        camera.open(name);
    }

    private void start() {
        Baseline baseline = measuresRest ? rest.baseline() : Baseline.NONE;
        closeThen(finder -> start.accept(new SetUpResult(finder, baseline)));
        hint.pseudoClassStateChanged(GOOD, false);
        hint.say(Messages.text("hint.starting"));
    }

    /** Closes the camera and goes back. */
    public void leave() {
        leave(back);
    }

    /** Closes the camera, then runs the argument. */
    public void leave(Runnable then) {
        closeThen(finder -> then.run());
    }

    /**
     * The window may be closed before the camera is, and the screen locked after Start: the last request wins.
     */
    private void closeThen(Consumer<DeviceFinder> how) {
        next = how;
        pulse.stop();
        setDisable(true);
        camera.close(finder -> {
            if (!closed) {
                next.accept(finder);
            }
        });
    }

    /** Closes the camera without waiting for it, and calls nothing back. */
    public void close() {
        closed = true;
        pulse.stop();
        camera.close(finder -> {});
    }

    private void pull(long now) {
        Optional<CameraPreview> preview = camera.preview();
        if (!preview.equals(measured)) {
            measured = preview;
            rest.restart();
        }
        CameraStatus status = preview.map(CameraPreview::camera).orElseGet(this::withoutPreview);
        boolean live = status.state().isLive();
        preview.ifPresent(showing -> showing.lendNewestFrame(view::showFrame));
        view.setOpacity(live ? 1 : STALE_OPACITY);
        showCamera(status);
        Optional<CameraPreview> seeing = preview.filter(showing -> live);
        showHint(seeing.flatMap(CameraPreview::hint),
                seeing.flatMap(CameraPreview::latestResult).map(FrameResult::boxes).orElse(List.of()));
        rest.pull();
        if (!live && now - listed >= LIST_EVERY) {
            listed = now;
            chooser.refresh();
        }
        if (now - opened >= LONGEST) {
            leave();
        }
    }

    private CameraStatus withoutPreview() {
        CameraState state = chooser.state();
        return new CameraStatus(state, "", state.sentence());
    }

    /** The hint and the colour of the boxes say the same. */
    private void showHint(Optional<FramingHint> now, List<BoundingBox> faces) {
        boolean good = now.equals(Optional.of(FramingHint.GOOD));
        hint.say(now.map(FramingWords::of).orElse(message.isVisible() ? "" : Messages.text("hint.waiting")));
        hint.pseudoClassStateChanged(GOOD, good);
        if (good) {
            view.showWell(faces);
        } else {
            view.showPresent(faces);
        }
    }

    private void showCamera(CameraStatus status) {
        sign.show(status, false);
        String errorCode = status.state().errorCode().map(code -> code.withCode(status.sentence())).orElse("");
        String words = camera.failure().isEmpty() ? errorCode : camera.failure();
        message.setVisible(!words.isEmpty());
        message.say(words);
    }

    private HBox header() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(WrappingLabel.of("app-name", Messages.text("preview.title")), gap, sign,
                WrappingLabel.of("quiet", Messages.text("preview.promise")));
        header.getStyleClass().add("header");
        return header;
    }

    private VBox picture() {
        VBox picture = new VBox(message, view, hint);
        picture.getStyleClass().add("picture");
        picture.setMinHeight(0);
        VBox.setVgrow(view, Priority.ALWAYS);
        return picture;
    }

    private static SideScroll side(VBox cards) {
        cards.getStyleClass().add("side");
        SideScroll side = new SideScroll();
        side.setContent(cards);
        return side;
    }

    private HBox footer() {
        startButton.setDefaultButton(true);
        startButton.getStyleClass().addAll("accent", "big");
        backButton.setCancelButton(true);
        HBox footer = new HBox(startButton, backButton, WrappingLabel.of("quiet", Messages.text("preview.keys")));
        footer.getStyleClass().add("footer");
        return footer;
    }
}
