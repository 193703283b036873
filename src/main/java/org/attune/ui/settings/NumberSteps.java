package org.attune.ui.settings;

import java.math.BigDecimal;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;
import org.attune.config.ValueType;

/** Steps a spinner up and down from the number that is typed; text that is not a number is left alone. */
final class NumberSteps extends SpinnerValueFactory<String> {
    private final ValueType.Range<?> range;

    NumberSteps(ValueType.Range<?> range) {
        this.range = range;
        setConverter(new Same());
    }

    @Override
    public void increment(int steps) {
        step(steps);
    }

    @Override
    public void decrement(int steps) {
        step(-steps);
    }

    private void step(int steps) {
        try {
            BigDecimal next = new BigDecimal(getValue())
                    .add(BigDecimal.valueOf(range.step()).multiply(BigDecimal.valueOf(steps)));
            setValue(ValueType.Range.plain(Math.clamp(next.doubleValue(), range.min(), range.max())));
        } catch (NumberFormatException notANumber) {
            // The row already says so.
        }
    }

    private static final class Same extends StringConverter<String> {
        @Override
        public String toString(String text) {
            return text == null ? "" : text;
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
