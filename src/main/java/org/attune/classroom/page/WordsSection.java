package org.attune.classroom.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.attune.classroom.ClassView;
import org.attune.classroom.Messages;
import org.attune.classroom.OwnWords;
import org.attune.report.chart.SaidSign;
import org.attune.report.page.ChartView;
import org.attune.report.page.PageCards;
import org.attune.session.MarkerKind;

/** What learners said themselves, on a page of a class. */
final class WordsSection {
    private WordsSection() {}

    /** With its title and key; nothing where fewer than five learners said anything. */
    static List<Node> of(ClassView view) {
        if (view.words().isEmpty()) {
            return List.of();
        }
        WordsStrip strip = new WordsStrip(view);
        ChartView chart = new ChartView(strip, "words");
        chart.setMinHeight(strip.height());
        chart.setMaxHeight(strip.height());
        Pane title = PageCards.section(Messages.text("words.title"));
        view.words().forEach(words -> title.getChildren().add(entry(words)));
        return List.of(title, chart);
    }

    private static Node entry(OwnWords words) {
        return entry(words.kind(), Messages.text("words.entry", words.kind().words(), words.learners()));
    }

    private static Node entry(MarkerKind kind, String meaning) {
        HBox entry = new HBox(sign(kind), new Label(meaning));
        entry.getStyleClass().add("entry");
        return entry;
    }

    /** Heads of the columns of a table of parts. */
    static List<Region> heads(ClassView view) {
        return view.words().stream().map(words -> sign(words.kind())).toList();
    }

    private static Region sign(MarkerKind kind) {
        return new ChartView(new SaidSign(kind), "said-sign");
    }

    /** How many learners said each of these in a part. */
    static List<Region> figures(ClassView view, int part) {
        return view.words().stream().map(words -> words.parts().get(part))
                .<Region>map(WordsSection::figure).toList();
    }

    private static Region figure(int learners) {
        return new Label(learners == 0 ? "–" : String.valueOf(learners));
    }

    /** Heads of the columns of a table of lectures, for what was said in any of them. */
    static List<Region> heads(List<? extends ClassView> lectures) {
        return said(lectures).map(WordsSection::sign).toList();
    }

    /** What their signs mean; nothing where nothing was said. */
    static List<Node> key(List<? extends ClassView> lectures) {
        Pane key = PageCards.section(Messages.text("compare.words"));
        said(lectures).forEach(kind -> key.getChildren().add(entry(kind, kind.words())));
        return said(lectures).findAny().isPresent() ? List.of(key) : List.of();
    }

    /** How many learners said each of these in one of the lectures. */
    static List<Region> figures(ClassView view, List<? extends ClassView> lectures) {
        return said(lectures).map(kind -> figure(view.words().stream().filter(words -> words.kind() == kind)
                .mapToInt(OwnWords::learners).sum())).toList();
    }

    private static Stream<MarkerKind> said(List<? extends ClassView> lectures) {
        return MarkerKind.SAID.stream().filter(kind -> lectures.stream()
                .anyMatch(view -> view.words().stream().anyMatch(words -> words.kind() == kind)));
    }
}
