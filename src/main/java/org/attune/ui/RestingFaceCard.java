package org.attune.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.attune.analysis.Baseline;
import org.attune.analysis.FrameResult;
import org.attune.analysis.RestingFace;
import org.jspecify.annotations.Nullable;

/** Five seconds of the learner's usual face, if they like; without it the session is none the worse. */
final class RestingFaceCard extends VBox {
    private final Message words = new Message("rest-words", "resting-words");
    private final ProgressBar bar = new ProgressBar(0);
    private final Button begin = Words.button("rest-begin", Words.text("rest.begin"), this::begin);
    private final Button skip = Words.button("rest-skip", Words.text("rest.skip"), this::skip);
    private static final int SECONDS = 5;

    private final Runnable goOn;
    private Baseline baseline = Baseline.NONE;
    private volatile @Nullable RestingFace measuring;

    /** @param goOn called when there is nothing more to do here, to turn to what is next */
    RestingFaceCard(Runnable goOn) {
        this.goOn = goOn;
        getStyleClass().add("card");
        bar.setId("rest-progress");
        bar.setAccessibleText(Words.text("rest.running"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        skip.managedProperty().bind(skip.visibleProperty());
        HBox buttons = new HBox(begin, skip);
        buttons.getStyleClass().add("rest-buttons");
        getChildren().addAll(Words.label("card-title", Words.text("rest.title")), words, bar, buttons);
        forget();
    }

    /** On the analysis thread. */
    void add(FrameResult result) {
        RestingFace now = measuring;
        if (now != null) {
            now.add(result);
        }
    }

    /** @param nanos now, on the clock of the results */
    void pull(long nanos) {
        RestingFace now = measuring;
        if (now != null) {
            bar.setProgress(Motion.isReduced(this) ? Math.floor(SECONDS * now.progress()) / SECONDS : now.progress());
            if (now.state(nanos) != RestingFace.State.RUNNING) {
                end(now);
            }
        }
    }

    /** {@link Baseline#NONE} unless five seconds were measured. */
    Baseline baseline() {
        return baseline;
    }

    /** As if it had not been asked: by the learner, or because another camera sees the face in another way. */
    void forget() {
        baseline = Baseline.NONE;
        show("rest.what", "rest.begin", false);
    }

    private void begin() {
        baseline = Baseline.NONE;
        show("rest.running", "rest.again", true);
        measuring = new RestingFace(System.nanoTime());
        bar.setProgress(0);
        skip.requestFocus();
    }

    private void end(RestingFace measured) {
        baseline = measured.baseline().orElse(Baseline.NONE);
        show(baseline.isUsed() ? "rest.done" : "rest.too-little", "rest.again", false);
        goOn.run();
    }

    private void skip() {
        forget();
        goOn.run();
    }

    private void show(String sentence, String button, boolean running) {
        measuring = null;
        words.setText(Words.text(sentence));
        begin.setText(Words.text(button));
        bar.setVisible(running);
        skip.setVisible(running || baseline.isUsed());
        skip.setText(Words.text(running ? "rest.skip" : "rest.without"));
    }
}
