package org.attune.classroom.page;

import java.util.List;
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
        HBox entry = new HBox(sign(words),
                new Label(Messages.text("words.entry", words.kind().words(), words.learners())));
        entry.getStyleClass().add("entry");
        return entry;
    }

    /** Heads of the columns of a table of parts. */
    static List<Region> heads(ClassView view) {
        return view.words().stream().map(WordsSection::sign).toList();
    }

    private static Region sign(OwnWords words) {
        return new ChartView(new SaidSign(words.kind()), "said-sign");
    }

    /** How many learners said each of these in a part. */
    static List<Region> figures(ClassView view, int part) {
        return view.words().stream().map(words -> words.parts().get(part))
                .<Region>map(learners -> new Label(learners == 0 ? "–" : String.valueOf(learners))).toList();
    }
}
