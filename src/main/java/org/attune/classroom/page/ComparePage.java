package org.attune.classroom.page;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.analysis.Verdict;
import org.attune.classroom.LectureDip;
import org.attune.classroom.LectureView;
import org.attune.classroom.Messages;
import org.attune.platform.AppVersion;
import org.attune.report.ClockTimes;
import org.attune.report.Percentages;
import org.attune.report.page.ChartView;
import org.attune.report.page.WrappingLabel;

/** Shows lectures of one course below each other, with common scales for minutes and shares. */
public final class ComparePage extends VBox {
    private static final int MOST = 5;

    private final List<LectureView> shown;
    private final int minutes;

    /** @param lectures in chronological order, at least one; if there are many, only the latest are shown */
    public ComparePage(List<LectureView> lectures) {
        shown = lectures.subList(Math.max(0, lectures.size() - MOST), lectures.size());
        minutes = shown.stream().mapToInt(view -> view.minutes().size()).max().orElseThrow();
        LecturePage.style(this);
        getChildren().addAll(WrappingLabel.of("headline", headline()),
                WrappingLabel.of("when", subtitle(lectures.size())),
                WrappingLabel.of("section", Messages.text("timeline.title")));
        shown.forEach(view -> getChildren().add(row(view)));
        getChildren().addAll(table(), LecturePage.footer(Messages.text("compare.footer"),
                Messages.text("compare.made", shown.getLast().policy(), AppVersion.get())));
    }

    private String headline() {
        List<LectureView> found = shown.stream().filter(view -> !view.verdictShares().isEmpty())
                .sorted(Comparator.comparingDouble((LectureView view) -> view.verdictShares().getFirst())).toList();
        if (found.size() < 2) {
            return Messages.text("compare.one");
        }
        String least = share(found.getFirst());
        String most = share(found.getLast());
        return least.equals(most)
                ? Messages.text("compare.same", most)
                : Messages.text("compare.range", least, found.getFirst().title(), most, found.getLast().title());
    }

    private String subtitle(int lectures) {
        String name = shown.getLast().name();
        return lectures > shown.size()
                ? Messages.text("compare.subtitle.more", name, shown.size() - 1, lectures - shown.size())
                : Messages.text("compare.subtitle", name, shown.size() - 1);
    }

    private Node row(LectureView view) {
        Label name = WrappingLabel.of("compare-name", view.title());
        VBox words = new VBox(name, WrappingLabel.of("note", ClockTimes.listed(view.start())),
                WrappingLabel.of("note", Messages.text("compare.learners", view.learners())));
        words.getStyleClass().add("compare-words");
        Node timeline = new ChartView(new LectureTimeline(view, List.of(), minutes), "timeline");
        HBox.setHgrow(timeline, Priority.ALWAYS);
        HBox row = new HBox(words, timeline);
        row.getStyleClass().add("compare-row");
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private Node table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("parts");
        table.addRow(0, head(Messages.text("compare.lecture")), head(Messages.text("compare.day")),
                head(Messages.text("part.minutes")), head(Messages.text("compare.count")),
                head(Verdict.INTERESTED.words()), head(Verdict.NOT_INTERESTED.words()), head(Verdict.UNCLEAR.words()),
                head(Messages.text("compare.lowest")));
        for (int row = 0; row < shown.size(); row++) {
            LectureView view = shown.get(row);
            Label name = WrappingLabel.of("parts-name", view.title());
            name.setWrapText(false);
            List<Integer> percentages = view.verdictPercentages();
            table.addRow(row + 1, name, new Label(ClockTimes.listed(view.start())),
                    new Label(String.valueOf(view.minutes().size())), new Label(String.valueOf(view.learners())),
                    WrappingLabel.of("parts-share", share(view)),
                    new Label(percentages.isEmpty() ? "–" : Percentages.text(percentages.get(1))),
                    new Label(percentages.isEmpty() ? "–" : Percentages.text(percentages.get(2))),
                    new Label(lowest(view)));
        }
        return table;
    }

    private static Label head(String words) {
        Label head = WrappingLabel.of("parts-head", words);
        head.setWrapText(false);
        return head;
    }

    private static String share(LectureView view) {
        return view.verdictPercentages().isEmpty() ? "–" : Percentages.text(view.verdictPercentages().getFirst());
    }

    private static String lowest(LectureView view) {
        return view.dips().stream().min(Comparator.comparingDouble(LectureDip::share))
                .map(dip -> Messages.text("compare.minutes", dip.from(), dip.to()))
                .orElse(Messages.text("compare.none"));
    }
}
