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
    private MarkerKind kind = MarkerKind.NOTE;

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

    /** Says which keys mark. */
    void name(LiveKeys keys) {
        keys.put(LiveKey.LOST, () -> mark(MarkerKind.LOST));
        keys.put(LiveKey.CLEAR, () -> mark(MarkerKind.CLEAR));
        keys.put(LiveKey.QUESTION, () -> mark(MarkerKind.QUESTION));
        keys.put(LiveKey.MARK, () -> mark(MarkerKind.NOTE));
        keys.put(LiveKey.WORD, this::requestFocus);
    }

    /** Marks this moment, without a word so far. */
    private void mark(MarkerKind said) {
        moment = System.nanoTime();
        kind = said;
        mark("");
        justMarked.playFromStart();
        setPromptText(Messages.text("marker.marked", LiveKey.WORD.shown()));
    }

    /** Takes the last marker back, and then the one before it. */
    void takeBack() {
        session.takeBackMark().ifPresent(marker -> {
            justMarked.stop();
            invite();
            last.set(Messages.text("marker.back", Durations.clock(marker.seconds()), marker.kind().words()));
        });
    }

    private void mark(String word) {
        session.mark(moment, kind, word);
        String clock = Durations.clock(session.secondsAt(moment));
        last.set(kind == MarkerKind.NOTE ? marked(clock, word.strip()) : said(clock, word.strip()));
    }

    private static String marked(String clock, String word) {
        return word.isEmpty() ? Messages.text("marker.last", clock) : Messages.text("marker.last.word", clock, word);
    }

    private String said(String clock, String word) {
        return word.isEmpty()
                ? Messages.text("marker.said", clock, kind.words())
                : Messages.text("marker.said.word", clock, kind.words(), word);
    }

    private void turnedTo(boolean focused) {
        if (focused && justMarked.getStatus() != Animation.Status.RUNNING) {
            moment = System.nanoTime();
            kind = MarkerKind.NOTE;
        }
    }

    private void keep() {
        mark(getText());
        leave();
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
