package org.attune.report;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.analysis.Verdict;
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
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("report.css")).toExternalForm());
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
        HBox cards = new HBox(card("Of the measured time", pie()), card("Expressions seen", expressions()), card("Face measured", measured()));
        cards.getStyleClass().add("cards");
        return cards;
    }

    private Node pie() {
        if (!summary.total().isMeasured()) {
            return Words.of("nothing", "Nothing was measured.");
        }
        VBox words = new VBox();
        words.getStyleClass().add("pie-words");
        List<Integer> percentages = summary.total().verdictPercentages();
        for (Verdict verdict : Verdict.values()) {
            words.getChildren().add(entry(Palette.of(verdict), verdict.label() + "  " + percentages.get(verdict.ordinal()) + " %"));
        }
        VerdictPie pie = new VerdictPie(percentages);
        HBox.setHgrow(pie, Priority.ALWAYS);
        return new HBox(pie, words);
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
        Node gap = entry(Palette.NOT_MEASURED, "not measured");
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

    static Node entry(Palette color, String meaning) {
        Region patch = new Region();
        patch.getStyleClass().add("patch");
        patch.setStyle("-meaning: " + color.hex());
        HBox entry = new HBox(patch, new Label(meaning));
        entry.getStyleClass().add("entry");
        return entry;
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

    static Node card(String title, Node content) {
        VBox card = new VBox(Words.of("card-title", title), content);
        card.getStyleClass().add("card");
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }
}
