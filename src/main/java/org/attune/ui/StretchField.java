package org.attune.ui;

import atlantafx.base.theme.Styles;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.TextField;
import org.attune.report.Durations;

/** A moment of a session as minutes and seconds; follows a slider's thumb, and moves it. */
final class StretchField extends TextField {
    private final DoubleProperty thumb;
    private final LongUnaryOperator step;
    private final double most;

    /**
     * @param thumb in seconds
     * @param step what a typed moment is rounded to, outwards
     * @param most the session's length in seconds
     */
    StretchField(String id, String name, DoubleProperty thumb, LongUnaryOperator step, double most) {
        this.step = step;
        this.thumb = thumb;
        this.most = most;
        setId(id);
        setAccessibleText(name);
        setPrefColumnCount(5);
        thumb.addListener((property, before, seconds) -> showThumb());
        setOnAction(enter -> moveThumb());
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                moveThumb();
            }
        });
        textProperty().addListener((property, before, text) -> pseudoClassStateChanged(Styles.STATE_DANGER, seconds().isEmpty()));
        showThumb();
    }

    /** @return what is typed, when it is a time within the session */
    OptionalLong seconds() {
        OptionalLong typed = Durations.parse(getText());
        return typed.isPresent() && typed.getAsLong() <= Math.ceil(most) ? typed : OptionalLong.empty();
    }

    /** What cannot be read stays, in red, to be mended. */
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
