package org.attune.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.config.Palette;
import org.attune.report.page.ChartView;
import org.attune.session.Part;
import org.attune.session.SessionSummary;

/**
 * What stands on the page of a session that recorded presence only: how much of it a face was in view, and when.
 * Nothing else was recorded.
 */
final class PresenceSections {
    private PresenceSections() {}

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
        VBox inView = new VBox(8, Words.of("figure", Words.percent(Math.round(100 * summary.measuredShare()))),
                new ChartView(new MeasuredBar(summary.measuredShare()), "measured-bar"),
                Words.of("note", Words.text("presence.away", Durations.words(summary.seconds()),
                        Durations.words(awaySeconds(summary)))));
        HBox cards = new HBox(PageCards.card(Words.text("presence.title"), inView),
                PageCards.card(Words.text("presence.tells"),
                        new VBox(8, Words.of("note", Words.text("presence.not-recorded")),
                                Words.of("note", Words.text("presence.not-attention")))));
        cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        cards.getStyleClass().add("cards");
        return cards;
    }

    private static Node timelineTitle() {
        Node gap = PageCards.entry(Palette.NOT_MEASURED, Words.text("presence.none"));
        gap.getStyleClass().add("gap-entry");
        HBox title = new HBox(Words.of("section", Words.text("presence.timeline")), gap);
        title.getStyleClass().add("timeline-title");
        return title;
    }

    private static Node timeline(SessionSummary summary) {
        Node timeline = new ChartView(new PresenceTimeline(summary), "timeline");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        return timeline;
    }

    private static Node footer(SessionSummary summary) {
        VBox footer = new VBox(
                Words.of("footer-text", Words.text("presence.not-attention") + " " + Words.text("about.grading")),
                Words.of("footer-text", Words.text("footer.presence", summary.info().appVersion())));
        footer.getStyleClass().add("footer");
        return footer;
    }
}
