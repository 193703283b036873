package org.attune.classroom;

import javafx.scene.chart.Axis;
import javafx.scene.chart.NumberAxis;
import javafx.util.StringConverter;

/** Seconds as "10 min": a lecture also has a time of day, and "10:00" could be either. */
final class MinuteLabels extends StringConverter<Number> {
    private static final int MOST_TICKS = 13;
    private static final int[] MINUTES = {1, 2, 5, 10, 15, 30, 60, 120};

    private MinuteLabels() {}

    static void on(Axis<Number> axis) {
        NumberAxis time = (NumberAxis) axis;
        for (int minutes : MINUTES) {
            if (time.getUpperBound() / (60 * minutes) <= MOST_TICKS) {
                time.setTickUnit(60 * minutes);
                break;
            }
        }
        time.setTickLabelFormatter(new MinuteLabels());
    }

    @Override
    public String toString(Number seconds) {
        return Sentences.of("timeline.minutes", Math.round(seconds.doubleValue() / 60));
    }

    @Override
    public Number fromString(String text) {
        throw new UnsupportedOperationException("labels are only shown");
    }
}
