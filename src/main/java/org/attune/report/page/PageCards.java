package org.attune.report.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.analysis.Verdict;
import org.attune.config.Palette;
import org.attune.report.Percentages;
import org.attune.report.chart.MeasuredBar;
import org.attune.report.chart.VerdictPie;

/** What the learner's page and the class's have in common. */
public final class PageCards {
    private static final int LONG = 75;
    private static final int LONGEST = 120;
    private static final double MARGINS = 80;
    private static final String NEVER_WRAPPED = "\u00A0%";

    private PageCards() {}

    /** A sentence with long names in it has smaller letters, to leave room for what is below it. */
    public static Node headline(String sentence) {
        Label headline = new BalancedLabel(sentence.replace(" %", NEVER_WRAPPED), ReportPage.WIDTH - MARGINS);
        headline.getStyleClass().add("headline");
        if (sentence.length() > LONG) {
            headline.getStyleClass().add(sentence.length() > LONGEST ? "longest" : "long");
        }
        return headline;
    }

    public static Node card(String title, Node content) {
        VBox card = new VBox(WrappingLabel.of("card-title", title), content);
        card.getStyleClass().add("card");
        VBox.setVgrow(content, Priority.ALWAYS);
        return card;
    }

    /** The title of a chart, with entries of its key beside it. */
    public static Pane section(String title, Node... key) {
        HBox section = new HBox(WrappingLabel.of("section", title));
        section.getChildren().addAll(key);
        section.getStyleClass().add("section-title");
        return section;
    }

    /** @param style of a patch that looks as the chart does, and what it means */
    public static Node entry(String style, String meaning) {
        Region patch = new Region();
        patch.getStyleClass().addAll("patch", style);
        HBox entry = new HBox(patch, new Label(meaning));
        entry.getStyleClass().add("entry");
        return entry;
    }

    /**
     * A large figure with its bar beside it.
     *
     * @param share from 0 to 1
     */
    public static Node figure(String text, double share) {
        Node bar = new ChartView(new MeasuredBar(share), "measured-bar");
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label figure = new Label(text);
        figure.getStyleClass().add("figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(figure, bar);
        both.getStyleClass().add("measured-share");
        return both;
    }

    /** @param percentages in the order of {@link Verdict}; they add up to 100 */
    public static Node shares(List<Integer> percentages) {
        VBox words = new VBox();
        words.getStyleClass().add("pie-words");
        for (Verdict verdict : Verdict.values()) {
            words.getChildren().add(entry(Palette.of(verdict).styleClass(),
                    verdict.words() + "  " + Percentages.text(percentages.get(verdict.ordinal()))));
        }
        Node pie = new ChartView(new VerdictPie(percentages), "pie");
        HBox.setHgrow(pie, Priority.ALWAYS);
        return new HBox(pie, words);
    }
}
