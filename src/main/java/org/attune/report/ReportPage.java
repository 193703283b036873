package org.attune.report;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.config.Palette;
import org.attune.session.ModelId;
import org.attune.session.Part;
import org.attune.session.SessionSummary;

/** The one page: what was measured, how it split, and when. A4 landscape at 96 dots an inch. */
public final class ReportPage extends VBox {
    public static final double WIDTH = 1123;
    public static final double HEIGHT = 794;

    private final SessionSummary summary;

    public ReportPage(SessionSummary summary) {
        this.summary = summary;
        getStyleClass().add("report-page");
        getStylesheets().addAll(Palette.styleSheet(), Objects.requireNonNull(getClass().getResource("report.css")).toExternalForm());
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(Words.of("headline", Headline.of(summary)), Words.of("when", SessionWords.of(summary)));
        if (summary.hasExpressions()) {
            addEstimates();
        } else {
            getChildren().addAll(PresenceSections.of(summary));
        }
    }

    private void addEstimates() {
        getChildren().add(cards());
        addTimeline();
        addParts();
        getChildren().add(footer());
    }

    private Node cards() {
        HBox cards = new HBox(PageCards.card("Of the measured time", pie()), PageCards.card("Expressions seen", expressions()), PageCards.card("Face measured", measured()));
        cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        cards.getStyleClass().add("cards");
        return cards;
    }

    private Node pie() {
        if (!summary.total().isMeasured()) {
            return Words.of("nothing", "Nothing was measured.");
        }
        return PageCards.shares(summary.total().verdictPercentages());
    }

    private Node expressions() {
        return summary.total().isMeasured() ? new ExpressionBars(summary.total()) : Words.of("nothing", "Nothing was measured.");
    }

    private Node measured() {
        ProgressBar bar = new ProgressBar(summary.measuredShare());
        bar.setMaxWidth(Double.MAX_VALUE);
        long away = Math.round(summary.seconds() - summary.total().measuredSeconds());
        return new VBox(8, Words.of("figure", Math.round(100 * summary.measuredShare()) + " %"), bar,
                Words.of("note", "of the session's " + Durations.words(summary.seconds()) + "."
                        + (away > 0 ? " The " + Durations.words(away) + " without a measured face count neither way." : "")));
    }

    private void addTimeline() {
        TimelineChart timeline = new TimelineChart(summary);
        VBox.setVgrow(timeline, Priority.ALWAYS);
        Node gap = PageCards.entry(Palette.NOT_MEASURED, "not measured");
        gap.getStyleClass().add("gap-entry");
        HBox title = new HBox(Words.of("section", "Share that looked interested, every 10 seconds, with the one-minute curve"), gap);
        title.getStyleClass().add("timeline-title");
        getChildren().addAll(title, timeline, Words.of("section", "Expressions over time"), new ExpressionStrip(summary));
    }

    private void addParts() {
        List<Part> parts = Part.of(summary);
        if (!parts.isEmpty()) {
            getChildren().add(new PartsTable(parts, true));
        }
    }

    private Node footer() {
        ModelId model = summary.info().model();
        String neutral = summary.total().isMeasured()
                ? "If neutral were not counted as interested: " + Math.round(100 * summary.total().shareWithoutNeutral()) + " %. " : "";
        VBox footer = new VBox(
                Words.of("footer-text", neutral + "Estimates from facial expressions, not feelings: a frown can be concentration, and a neutral face is"
                        + " normal. Compare a person only with themselves. Never for grading."),
                Words.of("footer-text", "Model " + model.name() + " " + model.version() + " (" + model.sha256().substring(0, 8) + ") · policy "
                        + summary.info().policy() + " · Attune " + summary.info().appVersion()
                        + " · No picture was stored. This file also holds its numbers: Attune's class view reads them."));
        footer.getStyleClass().add("footer");
        return footer;
    }
}
