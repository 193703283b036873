package org.attune.ui.live;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.attune.pipeline.LiveSession;
import org.attune.report.Durations;
import org.attune.session.MarkerKind;
import org.attune.ui.control.Controls;

/**
 * Marks a moment at once and takes a word for it. A typed word belongs to the moment just marked, or else to the moment
 * at which the field got the focus.
 */
final class MarkerField extends TextField {
    private static final Duration FRESH = Duration.seconds(20);

    private final LiveSession session;
    private final PauseTransition justMarked = new PauseTransition(FRESH);
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private long moment;

    MarkerField(LiveSession session) {
        this.session = session;
        setId("marker");
        getStyleClass().add("marker-field");
        Controls.name(this, Messages.text("marker.name"));
        setOnAction(enter -> keep());
        focusedProperty().addListener((property, before, focused) -> turnedTo(focused));
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        justMarked.setOnFinished(over -> invite());
        invite();
    }

    /** The moment marked last and its word, in a sentence; empty so far. */
    ReadOnlyStringProperty last() {
        return last.getReadOnlyProperty();
    }

    /** Marks this moment, without a word so far. */
    void mark() {
        moment = System.nanoTime();
        mark("");
        justMarked.playFromStart();
        setPromptText(Messages.text("marker.marked", LiveKey.WORD.shown()));
    }

    private void mark(String word) {
        session.mark(moment, MarkerKind.NOTE, word);
        last.set(word.isBlank()
                ? Messages.text("marker.last", clock())
                : Messages.text("marker.last.word", clock(), word.strip()));
    }

    private void turnedTo(boolean focused) {
        if (focused && justMarked.getStatus() != Animation.Status.RUNNING) {
            moment = System.nanoTime();
        }
    }

    private void keep() {
        mark(getText());
        leave();
    }

    private String clock() {
        return Durations.clock(session.secondsAt(moment));
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        }
    }

    private void leave() {
        justMarked.stop();
        clear();
        invite();
        getParent().requestFocus();
    }

    private void invite() {
        setPromptText(Messages.text("marker.invite", LiveKey.WORD.shown()));
    }
}
