package org.attune.ui;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.analysis.Verdict;
import org.attune.config.Palette;
import org.attune.session.Percentages;
import org.attune.session.SessionSummary;

/** The running share that looked interested, of the time measured so far. */
final class InterestCard extends VBox {
    private final Label figure = new Label("–");
    private final HBox bar = new HBox();

    InterestCard() {
        getStyleClass().add("card");
        figure.setId("interest");
        figure.getStyleClass().add("figure");
        bar.getStyleClass().add("share-bar");
        Label title = new Label("Looked interested so far");
        title.getStyleClass().add("card-title");
        getChildren().addAll(title, figure, bar);
        for (Verdict verdict : Verdict.values()) {
            Region part = new Region();
            part.setStyle("-fx-background-color: " + Palette.of(verdict).hex());
            bar.getChildren().add(part);
        }
    }

    void show(SessionSummary soFar) {
        List<Integer> percentages = Percentages.of(Arrays.stream(Verdict.values()).map(soFar.total()::share).toList());
        figure.setText(soFar.total().isMeasured() ? percentages.getFirst() + " %" : "–");
        double width = Math.max(0, getWidth() - getPadding().getLeft() - getPadding().getRight());
        for (int index = 0; index < percentages.size(); index++) {
            Region part = (Region) bar.getChildren().get(index);
            part.setMinWidth(width * percentages.get(index) / 100);
            part.setMaxWidth(part.getMinWidth());
        }
    }
}
