package org.attune.report.page;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.config.Palette;
import org.attune.report.CountedWords;
import org.attune.report.Durations;
import org.attune.report.Headline;
import org.attune.report.Messages;
import org.attune.report.Percentages;
import org.attune.report.SessionWords;
import org.attune.report.chart.ExpressionBars;
import org.attune.report.chart.ExpressionStrip;
import org.attune.report.chart.InterestTimeline;
import org.attune.report.chart.MeasuredBar;
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
        getChildren().add(cards());
        addTimeline();
        addParts();
        getChildren().add(PageFooter.build(summary, made));
    }

    private Node cards() {
        HBox cards = new HBox(PageCards.card(Messages.text("measured.title"), pie()),
                PageCards.card(Messages.text("expressions.title"), expressions()),
                PageCards.card(Messages.text("face.title"), measured()));
        cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        cards.getStyleClass().add("cards");
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

    private Node measured() {
        long away = Math.round(summary.seconds() - summary.total().measuredSeconds());
        VBox measured = new VBox(4,
                WrappingLabel.of("figure", Percentages.text(Math.round(100 * summary.measuredShare()))),
                new ChartView(new MeasuredBar(summary.measuredShare()), "measured-bar"),
                WrappingLabel.of("note",
                        away > 0
                                ? Messages.text("face.away", Durations.words(summary.seconds()), Durations.words(away))
                                : Messages.text("face.all", Durations.words(summary.seconds()))));
        String counted = CountedWords.text(summary);
        if (!counted.isEmpty()) {
            measured.getChildren().add(WrappingLabel.of("note", counted));
        }
        return measured;
    }

    private void addTimeline() {
        Node timeline = new ChartView(InterestTimeline.of(summary), "timeline");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        Node gap = PageCards.entry(Palette.NOT_MEASURED, Messages.text("measured.not"));
        gap.getStyleClass().add("gap-entry");
        HBox title = new HBox(WrappingLabel.of("section", Messages.text("timeline.title")), gap);
        title.getStyleClass().add("timeline-title");
        getChildren().addAll(title, timeline, WrappingLabel.of("section", Messages.text("strip.title")),
                new ChartView(new ExpressionStrip(summary, false), "strip"));
    }

    private void addParts() {
        if (!summary.markers().isEmpty()) {
            getChildren().add(new PartsTable(summary));
        }
    }
}
