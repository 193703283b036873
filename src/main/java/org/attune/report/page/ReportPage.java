package org.attune.report.page;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.config.Palette;
import org.attune.report.Headline;
import org.attune.report.Messages;
import org.attune.report.SessionWords;
import org.attune.report.chart.ExpressionBars;
import org.attune.report.chart.ExpressionStrip;
import org.attune.report.chart.InterestTimeline;
import org.attune.session.MarkerKind;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionKind.Presence;
import org.attune.session.SessionSummary;

/** The one page: what was measured, how it split, and when. A4 landscape at 96 dots an inch. */
public final class ReportPage extends VBox {
    public static final double WIDTH = 1123;
    public static final double HEIGHT = 794;

    private final SessionSummary summary;

    public ReportPage(SessionSummary summary) {
        this.summary = summary;
        getStyleClass().add("report-page");
        getStylesheets().addAll(Palette.styleSheet(),
                Objects.requireNonNull(getClass().getResource("report.css")).toExternalForm());
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(PageCards.headline(Headline.text(summary)),
                WrappingLabel.of("when", SessionWords.text(summary)));
        switch (summary.info().kind()) {
            case Presence() -> getChildren().addAll(PresenceSections.build(summary));
            case Expressions made -> addEstimates(made);
        }
    }

    private void addEstimates(Expressions made) {
        getChildren().add(cards(made));
        addTimeline();
        addStrip();
        addParts();
        getChildren().add(PageFooter.build(summary, made));
    }

    private Node cards(Expressions made) {
        HBox cards = new HBox(PageCards.card(Messages.text("measured.title"), pie()),
                PageCards.card(Messages.text("expressions.title"), expressions()),
                PageCards.card(Messages.text("face.title"), MeasuredFace.build(summary, made)));
        cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        cards.getStyleClass().add("cards");
        if (!summary.total().isMeasured()) {
            cards.getStyleClass().add("low");
        }
        return cards;
    }

    private Node pie() {
        if (!summary.total().isMeasured()) {
            return WrappingLabel.of("nothing", Messages.text("measured.none"));
        }
        return PageCards.shares(summary.total().verdictPercentages());
    }

    private Node expressions() {
        return summary.total().isMeasured()
                ? new ChartView(new ExpressionBars(summary.total()), "expressions")
                : WrappingLabel.of("nothing", Messages.text("measured.none"));
    }

    private void addTimeline() {
        InterestTimeline chart = InterestTimeline.of(summary);
        Node timeline = new ChartView(chart, "timeline");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        Pane title = PageCards.section(Messages.text("timeline.title"),
                PageCards.entry("not-measured", Messages.text("measured.not")));
        if (!chart.dips().isEmpty()) {
            title.getChildren().add(PageCards.entry("dip-time", Messages.text("timeline.low")));
        }
        getChildren().addAll(title, timeline);
    }

    private void addStrip() {
        Node[] key = IntStream.range(0, ExpressionStrip.SHADES.size()).mapToObj(shade -> PageCards
                .entry(ExpressionStrip.style(shade), ExpressionStrip.words(shade))).toArray(Node[]::new);
        getChildren().addAll(PageCards.section(Messages.text("strip.title"), key),
                new ChartView(new ExpressionStrip(summary, false), "strip"));
    }

    private void addParts() {
        if (!summary.markers(MarkerKind.NOTE).isEmpty()) {
            getChildren().add(new PartsTable(summary));
        }
    }
}
