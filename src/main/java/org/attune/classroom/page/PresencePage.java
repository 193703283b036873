package org.attune.classroom.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.classroom.Messages;
import org.attune.classroom.PresenceMinute;
import org.attune.classroom.PresenceView;
import org.attune.platform.AppVersion;
import org.attune.report.page.ChartView;
import org.attune.report.page.PageCards;
import org.attune.report.page.WrappingLabel;

/** On one page, how many of a class were there, and when. */
final class PresencePage extends VBox {
    private final PresenceView view;

    PresencePage(PresenceView view) {
        this.view = view;
        LecturePage.style(this);
        Node timeline = new ChartView(InViewTimeline.of(view), "timeline");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        getChildren().addAll(PageCards.headline(LectureText.headline(view)),
                WrappingLabel.of("when", LectureText.subtitle(view)), timelineTitle(List.of(view)),
                timeline);
        getChildren().addAll(WordsSection.of(view));
        getChildren().addAll(cards(), LecturePage.footer(Messages.text("presence.meaning"),
                Messages.text(view.pages() == 0
                        ? "presence.made.live"
                        : "presence.made", AppVersion.get())));
    }

    /** With a key of what is in those charts. */
    static Node timelineTitle(List<PresenceView> views) {
        return LecturePage.keyed("presence.title",
                views.stream().flatMap(view -> view.minutes().stream()).allMatch(PresenceMinute::isShown)
                        ? ""
                        : "presence.gap",
                views.stream().allMatch(view -> view.lows().isEmpty()) ? "" : "presence.lows");
    }

    private Node cards() {
        Node parts = PageCards.card(ShownParts.of(view).title(), PresenceParts.build(view));
        HBox.setHgrow(parts, Priority.ALWAYS);
        HBox cards = new HBox(PageCards.card(Messages.text("presence.typical"), typical()), parts);
        cards.getStyleClass().add("cards");
        return cards;
    }

    private Node typical() {
        String figure = view.typical() == 0
                ? Messages.text("presence.few")
                : Messages.text("presence.of", view.typical(), view.learners());
        return new VBox(8, PageCards.figure(figure, (double) view.typical() / view.learners()),
                WrappingLabel.of("note", PresenceText.times(view)),
                WrappingLabel.of("note", Messages.text("presence.attention")));
    }
}
