package org.attune.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.analysis.TrackedFace;
import org.attune.classification.Emotion;
import org.attune.config.Palette;

/** The seven estimates for the counted face, now. */
final class ExpressionCard extends VBox {
    private final Map<Emotion, ProgressBar> bars = new EnumMap<>(Emotion.class);
    private final Map<Emotion, Label> numbers = new EnumMap<>(Emotion.class);

    ExpressionCard() {
        getStyleClass().add("card");
        Label title = new Label(Words.text("card.expressions"));
        title.getStyleClass().add("card-title");
        GridPane rows = new GridPane();
        rows.getStyleClass().add("rows");
        for (Emotion emotion : Emotion.values()) {
            ProgressBar bar = new ProgressBar(0);
            bar.setStyle("-fx-accent: " + Palette.of(emotion).hex());
            bar.setMaxWidth(Double.MAX_VALUE);
            // A screen reader would tell every change of it; the number beside it is there to be asked for.
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
        getChildren().addAll(title, rows);
    }

    void show(TrackedFace face) {
        bars.forEach((emotion, bar) -> bar.setProgress(face.scores().of(emotion)));
        numbers.forEach((emotion, number) -> number.setText(Long.toString(Math.round(100 * face.scores().of(emotion)))));
    }

    void clear() {
        bars.values().forEach(bar -> bar.setProgress(0));
        numbers.values().forEach(number -> number.setText(""));
    }
}
