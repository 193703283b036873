package org.attune.ui.report;

import atlantafx.base.theme.Styles;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.attune.report.Durations;
import org.attune.session.SessionSummary;
import org.attune.ui.control.Controls;

/** A time within a session as minutes and seconds; bound both ways to a slider's thumb. */
final class ClockField extends TextField {
    private static final int STEP = SessionSummary.BIN_SECONDS;

    private final DoubleProperty thumb;
    private final LongUnaryOperator step;
    private final long most;
    private final ObservableValue<Boolean> wrong;

    /**
     * @param thumb in seconds
     * @param step rounds a typed time in seconds outwards to a full step
     * @param most the session's length in whole seconds
     */
    ClockField(String id, String name, DoubleProperty thumb, LongUnaryOperator step, long most) {
        this.step = step;
        this.thumb = thumb;
        this.most = most;
        setId(id);
        Controls.name(this, name);
        setPrefColumnCount(5);
        thumb.addListener((property, before, seconds) -> showThumb());
        setOnAction(enter -> moveThumb());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                moveThumb();
            }
        });
        wrong = textProperty().map(text -> read(text, most).isEmpty());
        wrong.subscribe(now -> pseudoClassStateChanged(Styles.STATE_DANGER, now));
        showThumb();
    }

    /** @return the typed time in seconds, if it is within the session */
    OptionalLong seconds() {
        return read(getText(), most);
    }

    /** Whether what is typed is not a time within the session. */
    ObservableValue<Boolean> wrong() {
        return wrong;
    }

    private static OptionalLong read(String text, long most) {
        OptionalLong typed = Durations.parse(text);
        return typed.isPresent() && typed.getAsLong() <= most ? typed : OptionalLong.empty();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            moveThumb();
            thumb.set(Math.clamp(thumb.get() + (key.getCode() == KeyCode.UP ? STEP : -STEP), 0,
                    step.applyAsLong(most)));
            key.consume();
        }
    }

    /** Text that is no time stays for the learner to correct. */
    private void moveThumb() {
        seconds().ifPresent(seconds -> {
            thumb.set(step.applyAsLong(seconds));
            showThumb();
        });
    }

    private void showThumb() {
        setText(Durations.clock(Math.min(thumb.get(), most)));
    }
}
