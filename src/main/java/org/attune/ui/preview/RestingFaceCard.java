package org.attune.ui.preview;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.attune.analysis.Baseline;
import org.attune.analysis.FrameResult;
import org.attune.analysis.RestingFace;
import org.attune.analysis.RestingFace.State;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;
import org.attune.ui.control.Message;
import org.attune.ui.theme.Motion;

/**
 * Measures five seconds of the learner's resting face during the preview. Optional: a session works without it.
 */
public final class RestingFaceCard extends VBox {
    private static final int SECONDS = 5;

    private final RestingFace resting = new RestingFace();
    private final Message words = new Message("rest-words", "resting-words");
    private final ProgressBar bar = new ProgressBar(0);
    private final Button again = Controls.button("rest-again", Messages.text("rest.again"), this::again);
    private final Button without = Controls.button("rest-without", Messages.text("rest.without"), this::without);
    private final Runnable goOn;
    private volatile boolean wanted = true;

    /** @param goOn called when this card needs no more input, to move the focus on */
    public RestingFaceCard(Runnable goOn) {
        this.goOn = goOn;
        getStyleClass().add("card");
        bar.setId("rest-progress");
        bar.setAccessibleText(Messages.text("rest.running"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        HBox buttons = new HBox(again, without);
        buttons.getStyleClass().add("rest-buttons");
        getChildren().addAll(WrappingLabel.of("card-title", Messages.text("rest.title")), words, bar, buttons);
        pull();
    }

    /** Takes a result, on the analysis thread. */
    public void add(FrameResult result) {
        if (wanted) {
            resting.add(result);
        }
    }

    /** Shows the progress; on the JavaFX thread. */
    public void pull() {
        State state = resting.state();
        words.say(Messages.text(!wanted ? "rest.off" : switch (state) {
            case WAITING -> "rest.what";
            case RUNNING -> "rest.running";
            case AGAIN -> "rest.once-more";
            case DONE -> "rest.done";
        }));
        bar.setVisible(wanted && (state == State.RUNNING || state == State.AGAIN));
        bar.setProgress(
                Motion.isReduced(this) ? Math.floor(SECONDS * resting.progress()) / SECONDS : resting.progress());
        again.setDisable(wanted && state != State.DONE);
        without.setDisable(!wanted);
    }

    /** {@link Baseline#NONE} unless five seconds were measured and the learner wants them used. */
    Baseline baseline() {
        return wanted ? resting.baseline().orElse(Baseline.NONE) : Baseline.NONE;
    }

    /** Starts over, because each camera sees the face differently. */
    void restart() {
        resting.begin();
        pull();
    }

    private void again() {
        wanted = true;
        goOn.run();
        restart();
    }

    private void without() {
        wanted = false;
        goOn.run();
        restart();
    }
}
