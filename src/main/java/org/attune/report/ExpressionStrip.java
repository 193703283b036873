package org.attune.report;

import java.util.List;
import javafx.scene.paint.Color;
import org.attune.classification.Emotion;
import org.attune.config.Palette;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** The seven expressions' shares on top of each other over time, as a thin strip. */
final class ExpressionStrip extends TimeChart {
    private static final int MOST_COLUMNS = 360;
    private static final List<Emotion> FROM_BELOW = List.of(Emotion.DISGUST, Emotion.FEAR, Emotion.ANGRY, Emotion.SAD,
            Emotion.SURPRISE, Emotion.HAPPY,
            Emotion.NEUTRAL);

    ExpressionStrip(SessionSummary summary) {
        super(summary.seconds(), 100);
        getStyleClass().add("strip");
        getXAxis().setTickLabelsVisible(false);
        getYAxis().setTickLabelsVisible(false);
        int joined = Math.ceilDiv(summary.bins().size(), MOST_COLUMNS);
        for (int index = 0; index < summary.bins().size(); index += joined) {
            double from = index * (double) SessionSummary.BIN_SECONDS;
            double to = Math.min(from + joined * SessionSummary.BIN_SECONDS, summary.seconds());
            addColumn(summary.between(from, to), from, to);
        }
    }

    private void addColumn(Bin bin, double from, double to) {
        if (!bin.isMeasured()) {
            addSlab(NOT_MEASURED, from, to, 0, 100);
        }
        double bottom = 0;
        for (Emotion emotion : FROM_BELOW) {
            double top = bottom + 100 * bin.share(emotion);
            if (top > bottom) {
                addSlab(Color.web(Palette.of(emotion).hex()), from, to, bottom, top);
            }
            bottom = top;
        }
    }

    @Override
    protected double overlap() {
        return 0.4;
    }
}
