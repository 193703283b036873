package org.attune.classroom;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.config.AppVersion;
import org.attune.report.Words;

/** Lectures of one course under each other, on one scale of minutes and one of shares. */
public final class ComparePage extends VBox {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int MOST = 5;

    private final List<ClassView> shown;
    private final int minutes;

    /** @param lectures in the order of time, at least one; of many the latest are shown */
    public ComparePage(List<ClassView> lectures) {
        shown = lectures.subList(Math.max(0, lectures.size() - MOST), lectures.size());
        minutes = shown.stream().mapToInt(view -> view.minutes().size()).max().orElseThrow();
        ClassPage.style(this);
        getChildren().addAll(Words.of("headline", headline()), Words.of("when", subtitle(lectures.size())),
                Words.of("section", "Share that looked interested: the median learner, with the middle half of the class as a band"));
        shown.forEach(view -> getChildren().add(row(view)));
        getChildren().addAll(table(), ClassPage.footer("No names, no ranking: shown only for five learners or more, and every figure only where five were measured."
                + " Estimates from facial expressions, not feelings. Not every learner was in every lecture.", "Policy " + shown.getLast().policy() + " · Attune "
                + AppVersion.get() + " · No picture was stored."));
    }

    private String headline() {
        List<ClassView> found = shown.stream().filter(view -> !view.verdictShares().isEmpty())
                .sorted(Comparator.comparingDouble((ClassView view) -> view.verdictShares().getFirst())).toList();
        if (found.size() < 2) {
            return "There is only one lecture with enough measured.";
        }
        String least = share(found.getFirst());
        String most = share(found.getLast());
        return least.equals(most) ? "Learners looked interested for " + most + " of the measured time in each of these lectures."
                : "Learners looked interested for " + least + " of the measured time in “" + found.getFirst().title() + "” to " + most + " in “"
                + found.getLast().title() + "”.";
    }

    private String subtitle(int lectures) {
        return shown.getLast().name() + " and " + (shown.size() - 1) + " before" + (lectures > shown.size() ? " · " + (lectures - shown.size()) + " earlier ones are not shown" : "");
    }

    private Node row(ClassView view) {
        Label name = Words.of("compare-name", view.title());
        VBox words = new VBox(name, Words.of("note", DATE.format(view.start())), Words.of("note", view.learners() + " learners"));
        words.getStyleClass().add("compare-words");
        ClassTimeline timeline = new ClassTimeline(view, List.of(), minutes);
        HBox.setHgrow(timeline, Priority.ALWAYS);
        HBox row = new HBox(words, timeline);
        row.getStyleClass().add("compare-row");
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private Node table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("parts");
        table.addRow(0, head("lecture"), head("day"), head("minutes"), head("learners"), head("interested"), head("not interested"), head("unclear"), head("lowest around"));
        for (int row = 0; row < shown.size(); row++) {
            ClassView view = shown.get(row);
            Label name = Words.of("parts-name", view.title());
            name.setWrapText(false);
            List<Integer> percentages = view.verdictPercentages();
            table.addRow(row + 1, name, new Label(DATE.format(view.start())), new Label(String.valueOf(view.minutes().size())), new Label(String.valueOf(view.learners())),
                    Words.of("parts-share", share(view)), new Label(percentages.isEmpty() ? "–" : percentages.get(1) + " %"),
                    new Label(percentages.isEmpty() ? "–" : percentages.get(2) + " %"), new Label(lowest(view)));
        }
        return table;
    }

    private static Label head(String words) {
        Label head = Words.of("parts-head", words);
        head.setWrapText(false);
        return head;
    }

    private static String share(ClassView view) {
        return view.verdictPercentages().isEmpty() ? "–" : view.verdictPercentages().getFirst() + " %";
    }

    private static String lowest(ClassView view) {
        return view.dips().stream().min(Comparator.comparingDouble(ClassDip::share)).map(dip -> "minutes " + dip.from() + "–" + dip.to()).orElse("no clear dip");
    }
}
