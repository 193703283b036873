package org.attune.report.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.chart.PresenceTimeline;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;

/**
 * The page of a session that recorded presence only: how much of it a face was in view, and when. Nothing else was
 * recorded.
 */
final class PresenceSections {
    private PresenceSections() {}

    static List<Node> build(SessionSummary summary, boolean holdsNumbers) {
        List<Node> sections = new ArrayList<>(List.of(cards(summary),
                PageCards.section(Messages.text("presence.timeline"),
                        PageCards.entry("not-measured", Messages.text("presence.none"))),
                Timelines.build(new PresenceTimeline(summary), summary)));
        sections.add(new SaidSection(summary, 9, 5));
        if (!summary.markers(MarkerKind.NOTE).isEmpty()) {
            sections.add(new PartsTable(summary, ReportPage.PART_ROWS));
        }
        sections.add(footer(summary, holdsNumbers));
        return sections;
    }

    private static Node cards(SessionSummary summary) {
        VBox inView = new VBox(8, MeasuredFace.share(summary.measuredShare()),
                WrappingLabel.of("note", Messages.text("presence.away", Durations.words(summary.seconds()),
                        Durations.words(summary.awaySeconds()))));
        HBox cards = new HBox(PageCards.card(Messages.text("presence.title"), inView),
                PageCards.card(Messages.text("presence.tells"),
                        new VBox(8, WrappingLabel.of("note", Messages.text("presence.not-recorded")),
                                WrappingLabel.of("note", Messages.text("presence.not-attention")))));
        cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        cards.getStyleClass().addAll("cards", "low");
        return cards;
    }

    private static Node footer(SessionSummary summary, boolean holdsNumbers) {
        VBox footer = new VBox(
                WrappingLabel.of("footer-text",
                        Messages.text("presence.not-attention") + " " + Messages.text("about.grading")),
                WrappingLabel.of("footer-text", PageFooter.line(holdsNumbers,
                        "footer.presence", summary.info().appVersion())));
        footer.getStyleClass().add("footer");
        return footer;
    }
}
