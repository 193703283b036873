package org.attune.classroom.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.chart.Chart;
import org.attune.classroom.ClassView;
import org.attune.classroom.LectureView;
import org.attune.classroom.Messages;
import org.attune.classroom.PresenceView;
import org.attune.report.ClockTimes;
import org.attune.report.page.ChartView;
import org.attune.report.page.PageCards;
import org.attune.report.page.WrappingLabel;

/** Shows lectures of one course below each other, with common scales for minutes and shares. */
final class ComparePage extends VBox {
    private static final int MOST = 5;

    private final int minutes;

    /**
     * @param lectures of one mode, in chronological order, at least one; if there are many, only the latest are shown
     * @param unlike number of other lectures of the course that cannot be compared with these
     */
    public ComparePage(List<? extends ClassView> lectures, int unlike) {
        List<? extends ClassView> shown = latest(lectures);
        Comparison comparison = comparison(shown);
        minutes = shown.stream().mapToInt(view -> view.facts().length()).max().orElseThrow();
        LecturePage.style(this);
        getChildren().addAll(PageCards.headline(comparison.headline()),
                WrappingLabel.of("when", subtitle(lectures, unlike)), comparison.title());
        shown.forEach(view -> getChildren().add(row(view, comparison.chart(view, minutes))));
        getChildren().add(axis());
        getChildren().addAll(WordsSection.key(shown));
        getChildren().addAll(comparison.table(), LecturePage.footer(comparison.footer()));
    }

    /** The main finding in one sentence. */
    public static String headline(List<? extends ClassView> lectures) {
        return comparison(latest(lectures)).headline();
    }

    private static List<? extends ClassView> latest(List<? extends ClassView> lectures) {
        return lectures.subList(Math.max(0, lectures.size() - MOST), lectures.size());
    }

    private static Comparison comparison(List<? extends ClassView> shown) {
        return shown.getFirst() instanceof PresenceView
                ? new PresenceComparison(shown.stream().map(PresenceView.class::cast).toList())
                : new InterestComparison(shown.stream().map(LectureView.class::cast).toList());
    }

    /** Names the course and the lectures; the numbers are those of the page. */
    public static String subtitle(List<? extends ClassView> lectures, int unlike) {
        List<? extends ClassView> shown = latest(lectures);
        String which = Stream.of(shown.getLast().course(), new LectureNames(shown).all())
                .filter(name -> !name.isEmpty()).collect(Collectors.joining("  ·  "));
        String all = lectures.size() > shown.size()
                ? Messages.text("compare.subtitle.more", which, lectures.size() - shown.size())
                : which;
        return unlike == 0 ? all : Messages.text("compare.subtitle.unlike", all, unlike);
    }

    private static Node row(ClassView view, Chart chart) {
        Label name = WrappingLabel.of("compare-name", view.title());
        name.setWrapText(false);
        VBox words = new VBox(name, WrappingLabel.of("note", ClockTimes.listed(view.start())),
                WrappingLabel.of("note", Messages.text("compare.learners", view.learners())));
        words.getStyleClass().add("compare-words");
        Node row = row(words, new ChartView(chart, "timeline"));
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    /** All rows have the same times. */
    private Node axis() {
        VBox noWords = new VBox();
        noWords.getStyleClass().add("compare-words");
        return row(noWords, new ChartView(LectureTimeline.axis(minutes), "axis"));
    }

    private static Node row(Node words, Node chart) {
        HBox.setHgrow(chart, Priority.ALWAYS);
        HBox row = new HBox(words, chart);
        row.getStyleClass().add("compare-row");
        return row;
    }
}
