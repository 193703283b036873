package org.attune.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.config.Palette;
import org.attune.session.Part;
import org.attune.session.SessionSummary;

/** What stands on the page of a session that recorded presence only: how much of it a face was in view, and when. Nothing else was recorded. */
final class PresenceSections {
    static final String NOT_RECORDED = "Only presence was recorded: no facial expression was estimated, and no expression model was loaded.";
    static final String NOT_ATTENTION = "A face in view does not mean attention, and no face in view does not mean the opposite.";

    private PresenceSections() {
    }

    static List<Node> of(SessionSummary summary) {
        List<Node> sections = new ArrayList<>(List.of(cards(summary), timelineTitle(), timeline(summary)));
        List<Part> parts = Part.of(summary);
        if (!parts.isEmpty()) {
            sections.add(new PartsTable(parts, false));
        }
        sections.add(footer(summary));
        return sections;
    }

    /** "in view 34 min, not in view 4 min" has to add up to the session, so both come from its whole seconds. */
    static long awaySeconds(SessionSummary summary) {
        return Math.max(0, Math.round(summary.seconds()) - Math.round(summary.total().measuredSeconds()));
    }

    private static Node cards(SessionSummary summary) {
        ProgressBar bar = new ProgressBar(summary.measuredShare());
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox inView = new VBox(8, Words.of("figure", Math.round(100 * summary.measuredShare()) + " %"), bar,
                Words.of("note", "of the session's " + Durations.words(summary.seconds()) + ". No face was in view for "
                        + Durations.words(awaySeconds(summary)) + "."));
        HBox cards = new HBox(PageCards.card("A face was in view", inView),
                PageCards.card("What this page tells", new VBox(8, Words.of("note", NOT_RECORDED), Words.of("note", NOT_ATTENTION))));
        cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        cards.getStyleClass().add("cards");
        return cards;
    }

    private static Node timelineTitle() {
        Node gap = PageCards.entry(Palette.NOT_MEASURED, "no face in view");
        gap.getStyleClass().add("gap-entry");
        HBox title = new HBox(Words.of("section", "Share of every 10 seconds with a face in view"), gap);
        title.getStyleClass().add("timeline-title");
        return title;
    }

    private static Node timeline(SessionSummary summary) {
        TimelineChart timeline = new TimelineChart(summary);
        VBox.setVgrow(timeline, Priority.ALWAYS);
        return timeline;
    }

    private static Node footer(SessionSummary summary) {
        VBox footer = new VBox(Words.of("footer-text", NOT_ATTENTION + " Never for grading."),
                Words.of("footer-text", "Presence only · Attune " + summary.info().appVersion() + " · No picture was stored. This file also holds its numbers."));
        footer.getStyleClass().add("footer");
        return footer;
    }
}
