package org.attune.ui.live;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.analysis.Verdict;
import org.attune.config.Palette;
import org.attune.report.Percentages;
import org.attune.session.Bin;
import org.attune.ui.control.Controls;
import org.controlsfx.control.SegmentedBar;

/** The share of the measured time so far that looked interested; the bar's colours are named below it. */
final class InterestCard extends VBox {
    private final Label figure = new Label("–");
    private final SegmentedBar<Share> bar = new SegmentedBar<>();
    private final Label words = Controls.named("shares", "quiet", "");
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
        bar.setSegmentViewFactory(InterestCard::patch);
        Label title = new Label(Messages.text("card.interest"));
        title.getStyleClass().add("card-title");
        bar.setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(title, figure, bar, words);
    }

    void show(Bin soFar) {
        List<Integer> percentages = soFar.verdictPercentages();
        if (percentages.equals(shown)) {
            return;
        }
        shown = percentages;
        figure.setText(soFar.isMeasured() ? Percentages.text(percentages.getFirst()) : "–");
        bar.getSegments().setAll(Arrays.stream(Verdict.values())
                .filter(verdict -> percentages.get(verdict.ordinal()) > 0)
                .map(verdict -> new Share(verdict, percentages.get(verdict.ordinal())))
                .toList());
        words.setText(
                bar.getSegments().stream().map(share -> share.getText() + " " + Percentages.text(share.getValue()))
                        .collect(Collectors.joining(" · ")));
    }

    private static Region patch(Share share) {
        Region patch = new Region();
        patch.setStyle("-fx-background-color: " + Palette.of(share.verdict).hex());
        return patch;
    }
}
