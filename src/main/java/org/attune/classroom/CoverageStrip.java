package org.attune.classroom;

import javafx.scene.paint.Color;
import org.attune.report.TimeChart;

/** How many of the class were measured each minute; pale where they are too few for a figure. */
final class CoverageStrip extends TimeChart {
    private static final Color ENOUGH = Color.web("#8A94A6");
    private static final Color TOO_FEW = Color.web("#D9DEE6");

    CoverageStrip(ClassView view) {
        super(60.0 * view.minutes().size(), 100);
        getStyleClass().addAll("strip", "coverage");
        for (ClassMinute minute : view.minutes()) {
            addSlab(minute.isShown() ? ENOUGH : TOO_FEW, 60.0 * minute.minute(), 60.0 * minute.minute() + 60, 0,
                    100.0 * minute.learners() / view.learners());
        }
    }

    @Override
    protected double overlap() {
        return -0.8;
    }
}
