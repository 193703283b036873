package org.attune.ui.report;

import java.util.OptionalLong;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.report.Durations;
import org.attune.session.SessionSummary;
import org.attune.ui.control.Controls;
import org.controlsfx.control.RangeSlider;

/**
 * A stretch of a session, in steps of ten seconds: by a slider with two thumbs, or typed, or by Up and Down in the
 * fields.
 */
final class StretchChooser extends VBox {
    private static final int STEP = SessionSummary.BIN_SECONDS;

    private final double seconds;
    private final double length;
    private final StretchField from;
    private final StretchField to;

    /** @param take gets the stretch's begin and end in seconds */
    StretchChooser(double seconds, BiConsumer<Double, Double> take) {
        this.seconds = seconds;
        length = Math.max(1, SessionSummary.binCount(seconds)) * (double) STEP;
        RangeSlider slider = new RangeSlider(0, length, 0, length);
        slider.setId("stretch");
        // By keyboard the fields do all that it does; ControlsFX's own way through its thumbs loses the focus on the
        // way back.
        slider.setFocusTraversable(false);
        slider.setAccessibleRole(AccessibleRole.NODE);
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        from = new StretchField("stretch-from", Messages.text("edit.from"), slider.lowValueProperty(),
                typed -> typed / STEP * STEP, seconds);
        to = new StretchField("stretch-to", Messages.text("edit.to"), slider.highValueProperty(),
                typed -> (typed + STEP - 1) / STEP * STEP, seconds);
        Label wrong = Controls.named("stretch-wrong", "problem", Messages.text("edit.wrong", Durations.clock(seconds)));
        wrong.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> from.wrong().getValue() || to.wrong().getValue(), from.wrong(), to.wrong()));
        wrong.managedProperty().bind(wrong.visibleProperty());
        Button button = Controls.button("take-stretch", Messages.text("edit.take"), () -> take(take));
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !isStretch(), from.textProperty(), to.textProperty()));
        Label until = new Label(Messages.text("edit.until"));
        until.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(from, until, to);
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        row.getStyleClass().add("edit-row");
        getStyleClass().add("stretch");
        getChildren().addAll(slider, row, wrong, button);
    }

    /**
     * All of it is none: that is how the slider stands at first, and who wants nothing to be left deletes the report.
     */
    private boolean isStretch() {
        OptionalLong begin = from.seconds();
        OptionalLong end = end();
        boolean typed = begin.isPresent() && end.isPresent() && begin.getAsLong() < end.getAsLong();
        return typed && (begin.getAsLong() >= STEP || SessionSummary.binCount(end.getAsLong()) * STEP < length);
    }

    /** The session's last second is its end, with the fraction that the clock does not show. */
    private OptionalLong end() {
        OptionalLong shown = to.seconds();
        return shown.isPresent() && shown.getAsLong() >= (long) seconds ? OptionalLong.of((long) length) : shown;
    }

    /** From the fields, because a field that was typed into may not have moved its thumb yet. */
    private void take(BiConsumer<Double, Double> take) {
        from.seconds().ifPresent(begin -> end().ifPresent(end -> take.accept((double) begin, (double) end)));
    }
}
