package org.attune.classroom.page;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.classroom.ClassView;
import org.attune.classroom.LectureMinute;
import org.attune.classroom.LectureView;
import org.attune.classroom.Messages;
import org.attune.classroom.PresenceView;
import org.attune.config.Palette;
import org.attune.platform.AppVersion;
import org.attune.report.page.ChartView;
import org.attune.report.page.PageCards;
import org.attune.report.page.ReportPage;
import org.attune.report.page.WrappingLabel;

/** The class on one page, in the same size and style as a learner's report. */
final class LecturePage extends VBox {
    private final LectureView view;

    public LecturePage(LectureView view) {
        this.view = view;
        style(this);
        Node timeline = new ChartView(LectureTimeline.of(view), "timeline");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        getChildren().addAll(PageCards.headline(LectureText.headline(view)),
                WrappingLabel.of("when", LectureText.subtitle(view)), timelineTitle(List.of(view)), timeline);
        getChildren().addAll(WordsSection.of(view));
        if (!view.words().isEmpty()) {
            getStyleClass().add("worded");
        }
        getChildren().addAll(WrappingLabel.of("section", Messages.text("coverage.title")),
                new ChartView(new CoverageStrip(view), "coverage"), cards(), footer());
    }

    /** The page of whatever a class view shows. */
    public static Region of(ClassView view) {
        return switch (view) {
            case LectureView interest -> new LecturePage(interest);
            case PresenceView presence -> new PresencePage(presence);
        };
    }

    /** Gives a node the size and style of a page. */
    static void style(Region page) {
        page.getStyleClass().addAll("report-page", "class-page");
        page.getStylesheets().addAll(Palette.styleSheet(), sheet(ReportPage.class, "report.css"),
                sheet(LecturePage.class, "lecture.css"));
        page.setMinSize(ReportPage.WIDTH, ReportPage.HEIGHT);
        page.setPrefSize(ReportPage.WIDTH, ReportPage.HEIGHT);
        page.setMaxSize(ReportPage.WIDTH, ReportPage.HEIGHT);
    }

    private static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name)).toExternalForm();
    }

    /** With a key of what is in those charts. */
    static Node timelineTitle(List<LectureView> views) {
        return keyed("timeline.title",
                views.stream().flatMap(view -> view.minutes().stream()).allMatch(LectureMinute::isShown)
                        ? ""
                        : "timeline.gap",
                views.stream().allMatch(view -> view.dips().isEmpty()) ? "" : "timeline.low");
    }

    /** Each but the title is the key of its words; empty for what is not in the charts. */
    static Node keyed(String title, String gap, String low) {
        Pane line = PageCards.section(Messages.text(title));
        if (!gap.isEmpty()) {
            line.getChildren().add(PageCards.entry("not-measured", Messages.text(gap)));
        }
        if (!low.isEmpty()) {
            line.getChildren().add(PageCards.entry("dip-time", Messages.text(low)));
        }
        return line;
    }

    private Node cards() {
        Node parts = PageCards.card(PartTable.title(view), PartTable.build(view));
        HBox.setHgrow(parts, Priority.ALWAYS);
        HBox cards = new HBox(PageCards.card(Messages.text("measured.title"), pie()), parts);
        cards.getStyleClass().add("cards");
        return cards;
    }

    private Node pie() {
        List<Integer> percentages = view.verdictPercentages();
        if (percentages.isEmpty()) {
            return WrappingLabel.of("nothing", Messages.text("measured.none"));
        }
        return PageCards.shares(percentages);
    }

    private Node footer() {
        return footer(meaning(view.models(), "footer.meaning"), made(view));
    }

    /** A live class does not learn of the models. */
    private static String made(LectureView view) {
        return view.models().isEmpty()
                ? Messages.text("footer.made.live", view.policy(), AppVersion.get())
                : Messages.text("footer.made", String.join(", ", view.models()), view.policy(), AppVersion.get());
    }

    /** With a word of warning where several models estimated the same page. */
    static String meaning(List<String> models, String key) {
        String meaning = Messages.text(key);
        return models.size() < 2 ? meaning : Messages.text("footer.models", models.size()) + " " + meaning;
    }

    static Node footer(String... lines) {
        VBox footer = new VBox();
        for (String line : lines) {
            footer.getChildren().add(WrappingLabel.of("footer-text", line));
        }
        footer.getStyleClass().add("footer");
        return footer;
    }
}
