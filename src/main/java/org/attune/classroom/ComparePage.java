package org.attune.classroom;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.analysis.Verdict;
import org.attune.config.AppVersion;
import org.attune.report.ClockTimes;
import org.attune.report.Words;
import org.attune.report.page.ChartView;

/** Lectures of one course under each other, on one scale of minutes and one of shares. */
public final class ComparePage extends VBox {
    private static final int MOST = 5;

    private final List<ClassView> shown;
    private final int minutes;

    /** @param lectures in the order of time, at least one; of many the latest are shown */
    public ComparePage(List<ClassView> lectures) {
        shown = lectures.subList(Math.max(0, lectures.size() - MOST), lectures.size());
        minutes = shown.stream().mapToInt(view -> view.minutes().size()).max().orElseThrow();
        ClassPage.style(this);
        getChildren().addAll(Words.of("headline", headline()), Words.of("when", subtitle(lectures.size())),
                Words.of("section", Sentences.of("timeline.title")));
        shown.forEach(view -> getChildren().add(row(view)));
        getChildren().addAll(table(), ClassPage.footer(Sentences.of("compare.footer"),
                Sentences.of("compare.made", shown.getLast().policy(), AppVersion.get())));
    }

    private String headline() {
        List<ClassView> found = shown.stream().filter(view -> !view.verdictShares().isEmpty())
                .sorted(Comparator.comparingDouble((ClassView view) -> view.verdictShares().getFirst())).toList();
        if (found.size() < 2) {
            return Sentences.of("compare.one");
        }
        String least = share(found.getFirst());
        String most = share(found.getLast());
        return least.equals(most)
                ? Sentences.of("compare.same", most)
                : Sentences.of("compare.range", least, found.getFirst().title(), most, found.getLast().title());
    }

    private String subtitle(int lectures) {
        String name = shown.getLast().name();
        return lectures > shown.size()
                ? Sentences.of("compare.subtitle.more", name, shown.size() - 1, lectures - shown.size())
                : Sentences.of("compare.subtitle", name, shown.size() - 1);
    }

    private Node row(ClassView view) {
        Label name = Words.of("compare-name", view.title());
        VBox words = new VBox(name, Words.of("note", ClockTimes.listed(view.start())),
                Words.of("note", Sentences.of("compare.learners", view.learners())));
        words.getStyleClass().add("compare-words");
        Node timeline = new ChartView(new ClassTimeline(view, List.of(), minutes), "timeline");
        HBox.setHgrow(timeline, Priority.ALWAYS);
        HBox row = new HBox(words, timeline);
        row.getStyleClass().add("compare-row");
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private Node table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("parts");
        table.addRow(0, head(Sentences.of("compare.lecture")), head(Sentences.of("compare.day")),
                head(Sentences.of("part.minutes")), head(Sentences.of("compare.count")),
                head(Verdict.INTERESTED.words()), head(Verdict.NOT_INTERESTED.words()), head(Verdict.UNCLEAR.words()),
                head(Sentences.of("compare.lowest")));
        for (int row = 0; row < shown.size(); row++) {
            ClassView view = shown.get(row);
            Label name = Words.of("parts-name", view.title());
            name.setWrapText(false);
            List<Integer> percentages = view.verdictPercentages();
            table.addRow(row + 1, name, new Label(ClockTimes.listed(view.start())),
                    new Label(String.valueOf(view.minutes().size())), new Label(String.valueOf(view.learners())),
                    Words.of("parts-share", share(view)),
                    new Label(percentages.isEmpty() ? "–" : Words.percent(percentages.get(1))),
                    new Label(percentages.isEmpty() ? "–" : Words.percent(percentages.get(2))),
                    new Label(lowest(view)));
        }
        return table;
    }

    private static Label head(String words) {
        Label head = Words.of("parts-head", words);
        head.setWrapText(false);
        return head;
    }

    private static String share(ClassView view) {
        return view.verdictPercentages().isEmpty() ? "–" : Words.percent(view.verdictPercentages().getFirst());
    }

    private static String lowest(ClassView view) {
        return view.dips().stream().min(Comparator.comparingDouble(ClassDip::share))
                .map(dip -> Sentences.of("compare.minutes", dip.from(), dip.to())).orElse(Sentences.of("compare.none"));
    }
}
