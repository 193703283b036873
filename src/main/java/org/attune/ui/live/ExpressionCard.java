package org.attune.ui.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.analysis.TrackedFace;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.config.Palette;
import org.attune.report.Percentages;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;

/**
 * The seven current estimates for the learner's face, or their means where several faces count; and how many faces in
 * view do not count.
 */
final class ExpressionCard extends VBox {
    private final Map<Emotion, ProgressBar> bars = new EnumMap<>(Emotion.class);
    private final Map<Emotion, Label> numbers = new EnumMap<>(Emotion.class);

    private final Label title = WrappingLabel.of("card-title", Messages.text("card.expressions"));
    private final Label others = Controls.named("others", "quiet", "");

    ExpressionCard() {
        getStyleClass().add("card");
        others.setWrapText(true);
        others.managedProperty().bind(others.textProperty().isNotEmpty());
        GridPane rows = new GridPane();
        rows.getStyleClass().add("rows");
        for (Emotion emotion : Emotion.values()) {
            ProgressBar bar = new ProgressBar(0);
            bar.setStyle("-fx-accent: " + Palette.of(emotion).hex());
            bar.setMaxWidth(Double.MAX_VALUE);
            // A screen reader would announce every change; the number beside it can be read on demand.
            bar.setAccessibleRole(AccessibleRole.NODE);
            Label number = new Label();
            number.setMinWidth(34);
            GridPane.setHgrow(bar, Priority.ALWAYS);
            Label name = new Label(emotion.words());
            name.setMinWidth(64);
            rows.addRow(emotion.ordinal(), name, bar, number);
            bars.put(emotion, bar);
            numbers.put(emotion, number);
        }
        getChildren().addAll(title, rows, others);
    }

    /** @param inView all faces; only those that count are shown */
    void show(List<TrackedFace> inView) {
        List<EmotionScores> counted = inView.stream().filter(TrackedFace::counted).map(TrackedFace::scores).toList();
        title.setText(counted.size() > 1
                ? Messages.text("card.expressions.mean", counted.size())
                : Messages.text("card.expressions"));
        if (counted.isEmpty()) {
            clear();
        } else {
            EmotionScores mean = EmotionScores.mean(counted);
            List<Integer> whole = Percentages.of(mean);
            bars.forEach((emotion, bar) -> bar.setProgress(mean.of(emotion)));
            numbers.forEach((emotion, number) -> number.setText(whole.get(emotion.ordinal()).toString()));
        }
    }

    /** @param uncounted number of faces in view that do not count */
    void showOthers(int uncounted) {
        others.setText(
                uncounted == 0
                        ? ""
                        : Messages.text(uncounted == 1 ? "card.other" : "card.others", uncounted,
                                LiveKey.LEARNER.shown()));
    }

    private void clear() {
        bars.values().forEach(bar -> bar.setProgress(0));
        numbers.values().forEach(number -> number.setText(""));
    }
}
