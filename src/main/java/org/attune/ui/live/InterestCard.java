package org.attune.ui.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.analysis.Verdict;
import org.attune.config.Palette;
import org.attune.report.Percentages;
import org.attune.report.page.WrappingLabel;
import org.attune.session.Bin;
import org.controlsfx.control.SegmentedBar;

/** The share of the measured time so far that looked interested, and all three shares in their colours. */
final class InterestCard extends VBox {
    private static final String NOTHING = "–";

    private final Label figure = new Label(NOTHING);
    private final SegmentedBar<Share> bar = new SegmentedBar<>();
    private final Map<Verdict, Label> numbers = new EnumMap<>(Verdict.class);
    private List<Integer> shown = List.of();

    /** One verdict's part of the bar. */
    private static final class Share extends SegmentedBar.Segment {
        private final Verdict verdict;

        Share(Verdict verdict, int percentage) {
            super(percentage, verdict.words());
            this.verdict = verdict;
        }
    }

    InterestCard() {
        getStyleClass().add("card");
        figure.setId("interest");
        figure.getStyleClass().add("figure");
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setSegmentViewFactory(share -> colored(share.verdict));
        bar.setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(WrappingLabel.of("card-title", Messages.text("card.interest")), figure, bar, rows());
    }

    private GridPane rows() {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("share-rows");
        for (Verdict verdict : Verdict.values()) {
            Region patch = colored(verdict);
            patch.getStyleClass().add("patch");
            Label number = new Label();
            GridPane.setHalignment(number, HPos.RIGHT);
            GridPane.setHgrow(number, Priority.ALWAYS);
            numbers.put(verdict, number);
            rows.addRow(verdict.ordinal(), patch, new Label(verdict.words()), number);
        }
        return rows;
    }

    void show(Bin soFar) {
        List<Integer> percentages = soFar.verdictPercentages();
        if (percentages.equals(shown)) {
            return;
        }
        shown = percentages;
        figure.setText(soFar.isMeasured() ? Percentages.text(percentages.getFirst()) : NOTHING);
        numbers.forEach((verdict, number) -> number.setText(
                soFar.isMeasured() ? Percentages.text(percentages.get(verdict.ordinal())) : NOTHING));
        bar.getSegments().setAll(numbers.keySet().stream().filter(verdict -> percentages.get(verdict.ordinal()) > 0)
                .map(verdict -> new Share(verdict, percentages.get(verdict.ordinal()))).toList());
    }

    private static Region colored(Verdict verdict) {
        Region patch = new Region();
        patch.setStyle("-fx-background-color: " + Palette.of(verdict).hex());
        return patch;
    }
}
