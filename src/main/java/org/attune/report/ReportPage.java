package org.attune.report;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.PieChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.config.Palette;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** The one page: what was measured, how it split, and when. A4 landscape at 96 dots an inch. */
public final class ReportPage extends VBox {
    public static final double WIDTH = 1123;
    public static final double HEIGHT = 794;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    public ReportPage(SessionSummary summary) {
        getStyleClass().add("report-page");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("report.css")).toExternalForm());
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        HBox cards = new HBox(card("Interest, of the measured time", pie(summary)),
                card("Expressions seen", expressions(summary)), card("Face measured", measured(summary)));
        cards.getStyleClass().add("cards");
        Region timeline = timeline(summary);
        VBox.setVgrow(timeline, Priority.ALWAYS);
        getChildren().addAll(text("headline", Headline.of(summary)), text("when", when(summary)), cards,
                text("timeline-title", timelineTitle(summary)), timeline, key(), footer(summary));
    }

    private static Node pie(SessionSummary summary) {
        if (!summary.total().isMeasured()) {
            return text("nothing", "Nothing was measured.");
        }
        PieChart pie = new PieChart();
        pie.setAnimated(false);
        pie.setLegendVisible(false);
        pie.setLabelsVisible(false);
        pie.setStartAngle(90);
        VBox words = new VBox();
        words.getStyleClass().add("pie-words");
        List<Integer> percentages = summary.total().verdictPercentages();
        for (Verdict verdict : Verdict.values()) {
            int percentage = percentages.get(verdict.ordinal());
            PieChart.Data slice = new PieChart.Data(verdict.label(), percentage);
            pie.getData().add(slice);
            slice.getNode().setStyle("-fx-pie-color: " + Palette.of(verdict).hex());
            words.getChildren().addAll(entry(Palette.of(verdict), verdict.label()), text("pie-share", percentage + " %"));
        }
        HBox both = new HBox(pie, words);
        HBox.setHgrow(pie, Priority.ALWAYS);
        return both;
    }

    private static Node expressions(SessionSummary summary) {
        Bin total = summary.total();
        if (!total.isMeasured()) {
            return text("nothing", "Nothing was measured.");
        }
        List<Integer> percentages = total.expressionPercentages();
        NumberAxis shares = new NumberAxis(0, Math.max(10, 100 * Arrays.stream(Emotion.values()).mapToDouble(total::share).max().orElse(0)), 25);
        shares.setVisible(false);
        shares.setTickLabelsVisible(false);
        CategoryAxis names = new CategoryAxis();
        BarChart<Number, String> chart = new BarChart<>(shares, names);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setHorizontalGridLinesVisible(false);
        chart.setVerticalGridLinesVisible(false);
        XYChart.Series<Number, String> series = new XYChart.Series<>();
        chart.getData().add(series);
        for (Emotion emotion : List.of(Emotion.values()).reversed()) {
            String name = emotion.label() + "  " + percentages.get(emotion.ordinal()) + " %";
            XYChart.Data<Number, String> bar = new XYChart.Data<>(100 * total.share(emotion), name);
            series.getData().add(bar);
            bar.getNode().setStyle("-fx-bar-fill: " + Palette.of(emotion).hex());
        }
        return chart;
    }

    private static Node measured(SessionSummary summary) {
        ProgressBar bar = new ProgressBar(summary.measuredShare());
        bar.setMaxWidth(Double.MAX_VALUE);
        return new VBox(10, text("figure", Math.round(100 * summary.measuredShare()) + " %"), bar,
                text("note", "of the session's " + Durations.words(summary.seconds()) + "."),
                text("note", "Time without a face in view counts neither way: it says nothing about interest."));
    }

    private static Region timeline(SessionSummary summary) {
        TimelineChart chart = new TimelineChart(summary);
        chart.setMinHeight(0);
        return chart;
    }

    private static String timelineTitle(SessionSummary summary) {
        return "Over the session, every 10 seconds";
    }

    private static Node key() {
        HBox key = new HBox();
        key.getStyleClass().add("key");
        for (Palette entry : List.of(Palette.INTERESTED, Palette.NOT_INTERESTED, Palette.UNCLEAR, Palette.NOT_MEASURED)) {
            key.getChildren().add(entry(entry, entry.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        return key;
    }

    private static Node entry(Palette color, String meaning) {
        Region patch = new Region();
        patch.getStyleClass().add("patch");
        patch.setStyle("-fx-background-color: " + color.hex());
        HBox entry = new HBox(patch, new Label(meaning));
        entry.getStyleClass().add("entry");
        return entry;
    }

    private static Node footer(SessionSummary summary) {
        Label sentence = text("footer-text", "These are estimates from facial expressions, not feelings: a frown can be concentration, and"
                + " a neutral face is normal. Never for grading. No picture was stored.");
        Label versions = text("footer-text", "Model " + summary.info().model().name() + " " + summary.info().model().version() + " ("
                + summary.info().model().sha256().substring(0, 8) + ")" + " · policy " + summary.info().policy()
                + " · Attune " + summary.info().appVersion());
        VBox footer = new VBox(sentence, versions);
        footer.getStyleClass().add("footer");
        return footer;
    }

    private static String when(SessionSummary summary) {
        ZonedDateTime start = summary.info().start();
        ZonedDateTime end = start.plusSeconds(Math.round(summary.seconds()));
        String zone = start.getZone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        String time = summary.info().live() ? DATE.format(start) + " to " + TIME.format(end) : "analysed " + DATE.format(start);
        return time + " (" + zone + ") · " + Durations.words(summary.seconds()) + " · " + summary.info().source();
    }

    private static Node card(String title, Node content) {
        VBox card = new VBox(text("card-title", title), content);
        card.getStyleClass().add("card");
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static Label text(String style, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
