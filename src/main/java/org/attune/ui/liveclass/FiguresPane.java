package org.attune.ui.liveclass;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;

/** The class's figures; or, of fewer than five learners, only that they are fewer. */
final class FiguresPane extends VBox {
    private final Label few = Controls.named("class-few", "figure", Messages.text("few.title"));
    private final VBox fewCard = card(few, WrappingLabel.of("hint", Messages.text("few.why")));
    private final Label learners = Controls.named("class-learners", "figure", "");
    private final Label shareTitle = Controls.named("class-share-title", "card-title", "");
    private final Label share = Controls.named("class-share", "figure", "");
    private final Label middleHalf = Controls.named("class-middle-half", "hint", "");
    private final HBox dip = new HBox(DipSign.create("dip-icon"), WrappingLabel.of("dip-words", Messages.text("dip")));
    private final Label said = Controls.named("class-said", "said-words", "");
    private final FlowPane cards = new FlowPane();
    private final Label chartTitle = Controls.named("class-chart-title", "card-title", "");
    private final Label chartHint = WrappingLabel.of("hint", "");
    private final ScaledChart chart;
    private final VBox chartCard;

    /** @param letters factor by which the teacher has everything larger */
    FiguresPane(ObservableDoubleValue letters) {
        getStyleClass().add("class-figures");
        chart = new ScaledChart(letters, "minutes-plane", 0);
        chartCard = card(chartTitle, chart, chartHint);
        cards.getStyleClass().add("figure-cards");
        cards.getChildren().addAll(card(shareTitle, share, middleHalf, dip),
                card(title("learners.title"), learners, WrappingLabel.of("hint", Messages.text("learners.hint"))),
                card(title("said.title"), said));
        dip.setId("class-dip");
        share.setWrapText(false);
        dip.getStyleClass().add("dip-sign");
        dip.managedProperty().bind(dip.visibleProperty());
        getChildren().addAll(fewCard, cards, chartCard);
        getChildren().forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        fewCard.setVisible(false);
        showFigures(false);
    }

    private static Label title(String key) {
        return WrappingLabel.of("card-title", Messages.text(key));
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().add("card");
        return card;
    }

    void show(LiveNow now) {
        fewCard.setVisible(!now.isShown());
        showFigures(now.isShown());
        if (now.isShown()) {
            learners.setText(String.valueOf(now.figures().learners()));
            shareTitle.setText(LiveWords.title(now));
            share.setText(LiveWords.share(now.measured()));
            middleHalf.setText(LiveWords.middleHalf(now.measured()));
            dip.setVisible(now.figures().dip());
            said.setText(LiveWords.said(now));
            chartTitle.setText(Messages.text(now.isOfPresence() ? "chart.presence" : "chart.interest"));
            chartHint.setText(Messages.text(now.isOfPresence() ? "chart.hint.presence" : "chart.hint"));
            chart.show(new MinutesChart(now.figures().minutes()));
        }
    }

    private void showFigures(boolean shown) {
        cards.setVisible(shown);
        chartCard.setVisible(shown);
    }
}
