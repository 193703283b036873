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
 * Chooses a part of a session in steps of ten seconds: with a two-thumb slider, by typing, or with Up and Down in the
 * fields.
 */
final class RangeChooser extends VBox {
    private static final int STEP = SessionSummary.BIN_SECONDS;

    private final long seconds;
    private final double length;
    private final ClockField from;
    private final ClockField to;

    /**
     * @param seconds the session's length
     * @param take gets the start and end of the range in seconds
     */
    RangeChooser(double seconds, BiConsumer<Double, Double> take) {
        // As the page rounds it.
        this.seconds = Math.round(seconds);
        length = Math.max(1, SessionSummary.binCount(seconds)) * (double) STEP;
        RangeSlider slider = new RangeSlider(0, length, 0, length);
        slider.setId("stretch");
        // The fields do the same by keyboard; ControlsFX's own thumb traversal loses the focus on Shift+Tab.
        slider.setFocusTraversable(false);
        slider.setAccessibleRole(AccessibleRole.NODE);
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        from = new ClockField("stretch-from", Messages.text("edit.from"), slider.lowValueProperty(),
                typed -> typed / STEP * STEP, this.seconds);
        to = new ClockField("stretch-to", Messages.text("edit.to"), slider.highValueProperty(),
                typed -> (typed + STEP - 1) / STEP * STEP, this.seconds);
        Label wrong = Controls.named("stretch-wrong", "problem",
                Messages.text("edit.wrong", Durations.clock(this.seconds)));
        wrong.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> from.wrong().getValue() || to.wrong().getValue(), from.wrong(), to.wrong()));
        wrong.managedProperty().bind(wrong.visibleProperty());
        Button button = Controls.button("take-stretch", Messages.text("edit.take"), () -> take(take));
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !isRange(), from.textProperty(), to.textProperty()));
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
     * The whole session does not count: the slider starts there, and to remove everything one deletes the report.
     */
    private boolean isRange() {
        OptionalLong begin = from.seconds();
        OptionalLong end = end();
        boolean typed = begin.isPresent() && end.isPresent() && begin.getAsLong() < end.getAsLong();
        return typed && (begin.getAsLong() >= STEP || SessionSummary.binCount(end.getAsLong()) * STEP < length);
    }

    /** The last second means the end, because the clock shows no fractions. */
    private OptionalLong end() {
        OptionalLong shown = to.seconds();
        return shown.isPresent() && shown.getAsLong() >= seconds ? OptionalLong.of((long) length) : shown;
    }

    /** From the fields, because typing may not have moved the thumb yet. */
    private void take(BiConsumer<Double, Double> take) {
        from.seconds().ifPresent(begin -> end().ifPresent(end -> take.accept((double) begin, (double) end)));
    }
}
