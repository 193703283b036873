package org.attune.classroom;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.config.AppVersion;
import org.attune.config.Palette;
import org.attune.report.ReportPage;
import org.attune.report.PageCards;
import org.attune.report.Words;
import org.attune.report.page.ChartView;

/** The class on one page, of the same size and style as a learner's. */
public final class ClassPage extends VBox {
    private final ClassView view;

    public ClassPage(ClassView view) {
        this.view = view;
        style(this);
        Node timeline = new ChartView(ClassTimeline.of(view), "timeline");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        getChildren().addAll(Words.of("headline", ClassWords.headline(view)),
                Words.of("when", ClassWords.subtitle(view)), timelineTitle(), timeline,
                Words.of("section", Sentences.of("coverage.title", view.learners())),
                new ChartView(new CoverageStrip(view), "coverage"), cards(),
                footer());
    }

    /** The finding in one sentence. */
    public static String headline(ClassView view) {
        return ClassWords.headline(view);
    }

    /** Makes a node a page of ours. */
    static void style(Region page) {
        page.getStyleClass().addAll("report-page", "class-page");
        page.getStylesheets().addAll(Palette.styleSheet(), sheet(ReportPage.class, "report.css"),
                sheet(ClassPage.class, "class.css"));
        page.setMinSize(ReportPage.WIDTH, ReportPage.HEIGHT);
        page.setPrefSize(ReportPage.WIDTH, ReportPage.HEIGHT);
        page.setMaxSize(ReportPage.WIDTH, ReportPage.HEIGHT);
    }

    private static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name)).toExternalForm();
    }

    private Node timelineTitle() {
        HBox title = new HBox(Words.of("section", Sentences.of("timeline.title")));
        if (view.minutes().stream().anyMatch(minute -> !minute.isShown())) {
            Node gap = PageCards.entry(Palette.NOT_MEASURED, Sentences.of("timeline.gap"));
            gap.getStyleClass().add("gap-entry");
            title.getChildren().add(gap);
        }
        title.getStyleClass().add("timeline-title");
        return title;
    }

    private Node cards() {
        Node parts = PageCards.card(PartTable.title(view), new PartTable(view));
        HBox.setHgrow(parts, Priority.ALWAYS);
        HBox cards = new HBox(PageCards.card(Sentences.of("measured.title"), pie()), parts);
        cards.getStyleClass().add("cards");
        return cards;
    }

    private Node pie() {
        List<Integer> percentages = view.verdictPercentages();
        if (percentages.isEmpty()) {
            return Words.of("nothing", Sentences.of("measured.none"));
        }
        return PageCards.shares(percentages);
    }

    private Node footer() {
        return footer(Sentences.of("footer.meaning"),
                Sentences.of("footer.made", String.join(", ", view.models()), view.policy(), AppVersion.get()));
    }

    static Node footer(String... lines) {
        VBox footer = new VBox();
        for (String line : lines) {
            footer.getChildren().add(Words.of("footer-text", line));
        }
        footer.getStyleClass().add("footer");
        return footer;
    }
}
