package org.attune.classroom.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import org.attune.report.page.FigureTable;
import org.attune.report.page.PageCards;
import org.attune.report.page.WrappingLabel;

/** Shows lectures of one course below each other, with common scales for minutes and shares. */
public final class ComparePage extends VBox {
    private static final int MOST = 5;

    private final List<LectureView> shown;
    private final int minutes;
    private final LectureNames names;

    /** @param lectures in chronological order, at least one; if there are many, only the latest are shown */
    public ComparePage(List<LectureView> lectures) {
        shown = lectures.subList(Math.max(0, lectures.size() - MOST), lectures.size());
        names = new LectureNames(shown);
        minutes = shown.stream().mapToInt(view -> view.minutes().size()).max().orElseThrow();
        LecturePage.style(this);
        getChildren().addAll(PageCards.headline(headline()),
                WrappingLabel.of("when", subtitle(lectures.size())), LecturePage.timelineTitle(shown));
        shown.forEach(view -> getChildren().add(row(view)));
        getChildren().addAll(axis(), table(), LecturePage.footer(Messages.text("compare.footer"),
                Messages.text("compare.made", shown.getLast().policy(), AppVersion.get())));
    }

    private String headline() {
        List<LectureView> found = shown.stream().filter(view -> !view.verdictShares().isEmpty()).toList();
        if (found.size() < 2) {
            return Messages.text("compare.one");
        }
        Comparator<LectureView> byShare = Comparator.comparingDouble(view -> view.verdictShares().getFirst());
        LectureView least = Collections.min(found, byShare);
        LectureView most = Collections.max(found, byShare);
        if (share(least, Verdict.INTERESTED).equals(share(most, Verdict.INTERESTED))) {
            return Messages.text(found.size() == 2 ? "compare.both" : "compare.same",
                    share(most, Verdict.INTERESTED), found.size());
        }
        return found.size() == 2
                ? between("compare.two", found.getFirst(), found.getLast())
                : between("compare.range", least, most);
    }

    private String between(String sentence, LectureView one, LectureView other) {
        return Messages.text(sentence, share(one, Verdict.INTERESTED), names.of(one),
                share(other, Verdict.INTERESTED), names.of(other));
    }

    private String subtitle(int lectures) {
        String which = Stream.of(shown.getLast().course(), names.all()).filter(name -> !name.isEmpty())
                .collect(Collectors.joining("  ·  "));
        return lectures > shown.size()
                ? Messages.text("compare.subtitle.more", which, lectures - shown.size())
                : which;
    }

    private Node row(LectureView view) {
        Label name = WrappingLabel.of("compare-name", view.title());
        name.setWrapText(false);
        VBox words = new VBox(name, WrappingLabel.of("note", ClockTimes.listed(view.start())),
                WrappingLabel.of("note", Messages.text("compare.learners", view.learners())));
        words.getStyleClass().add("compare-words");
        Node row = row(words, new ChartView(LectureTimeline.row(view, minutes), "timeline"));
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

    private Node table() {
        FigureTable table = new FigureTable(List.of(Messages.text("compare.lecture"), Messages.text("compare.day"),
                Messages.text("part.minutes"), Messages.text("compare.count"), Verdict.INTERESTED.words(),
                Verdict.NOT_INTERESTED.words(), Verdict.UNCLEAR.words(), Messages.text("compare.lowest")));
        shown.forEach(view -> table.add(view.title(), new Label(ClockTimes.listed(view.start())),
                new Label(String.valueOf(view.minutes().size())), new Label(String.valueOf(view.learners())),
                FigureTable.share(share(view, Verdict.INTERESTED)), new Label(share(view, Verdict.NOT_INTERESTED)),
                new Label(share(view, Verdict.UNCLEAR)), new Label(lowest(view))));
        return table;
    }

    private static String share(LectureView view, Verdict verdict) {
        List<Integer> percentages = view.verdictPercentages();
        return percentages.isEmpty() ? "–" : Percentages.text(percentages.get(verdict.ordinal()));
    }

    private static String lowest(LectureView view) {
        return view.dips().stream().min(Comparator.comparingDouble(LectureDip::share))
                .map(dip -> Messages.text("compare.minutes", dip.from(), dip.to()))
                .orElse(Messages.text("compare.none"));
    }
}
