package org.attune.report.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

    /** In each block of the table of parts. */
    static final int PART_ROWS = 3;
    /** Of what the learner said, of all kinds together. */
    private static final int TIMES = 9;

    private final SessionSummary summary;
    private final Deque<Runnable> shorter = new ArrayDeque<>();
    private final boolean holdsNumbers;

    public ReportPage(SessionSummary summary) {
        this(summary, true);
    }

    private ReportPage(SessionSummary summary, boolean holdsNumbers) {
        this.summary = summary;
        this.holdsNumbers = holdsNumbers;
        getStyleClass().add("report-page");
        getStylesheets().addAll(Palette.styleSheet(),
                Objects.requireNonNull(getClass().getResource("report.css")).toExternalForm());
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(PageCards.headline(Headline.text(summary)),
                WrappingLabel.of("when", SessionWords.text(summary)));
        switch (summary.info().kind()) {
            case Presence() -> getChildren().addAll(PresenceSections.build(summary, holdsNumbers));
            case Expressions made -> addEstimates(made);
        }
    }

    /** The same for paper and PDF, which do not hold the numbers inside. */
    public static ReportPage onPaper(SessionSummary summary) {
        return new ReportPage(summary, false);
    }

    private void addEstimates(Expressions made) {
        getChildren().add(cards(made));
        addTimeline();
        SaidSection said = new SaidSection(summary, TIMES, 1);
        getChildren().add(said);
        addStrip();
        List<PartsTable> parts = parts(PART_ROWS);
        getChildren().addAll(parts);
        shorten(said, parts);
        getChildren().add(PageFooter.build(summary, made, holdsNumbers));
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
        Pane title = PageCards.section(Messages.text("timeline.title"),
                PageCards.entry("not-measured", Messages.text("measured.not")));
        if (!chart.dips().isEmpty()) {
            title.getChildren().add(PageCards.entry("dip-time", Messages.text("timeline.low")));
        }
        getChildren().addAll(title, Timelines.build(chart, summary));
    }

    private void addStrip() {
        Node[] key = IntStream.range(0, ExpressionStrip.SHADES.size()).mapToObj(shade -> PageCards
                .entry(ExpressionStrip.style(shade), ExpressionStrip.words(shade))).toArray(Node[]::new);
        getChildren().addAll(PageCards.section(Messages.text("strip.title"), key),
                new ChartView(new ExpressionStrip(summary, false), "strip"));
    }

    private List<PartsTable> parts(int rows) {
        return summary.markers(MarkerKind.NOTE).isEmpty() ? List.of() : List.of(new PartsTable(summary, rows));
    }

    /** What a page with long titles has no room for, least first. */
    private void shorten(SaidSection said, List<PartsTable> parts) {
        int place = getChildren().indexOf(said);
        shorter.add(() -> getChildren().set(place, new SaidSection(summary, TIMES, 0)));
        parts.forEach(table -> shorter.add(() -> getChildren().set(getChildren().indexOf(table),
                new PartsTable(summary, PART_ROWS - 1))));
        shorter.add(() -> getChildren().set(place, new SaidSection(summary, MarkerKind.SAID.size(), 0)));
    }

    /** Leaves out what has no room. To be called when the page has its style. */
    void fit() {
        resize(WIDTH, HEIGHT);
        layout();
        while (!shorter.isEmpty() && lowest() > HEIGHT) {
            shorter.remove().run();
            applyCss();
            layout();
        }
    }

    /** Where what stands on the page ends. */
    private double lowest() {
        return getManagedChildren().getLast().getBoundsInParent().getMaxY();
    }
}
