package org.attune.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.attune.analysis.FrameResult;
import org.attune.analysis.TrackedFace;

/** What stands beside the picture. Scrolls in a low window, so that the way to end the session always stays in view. */
final class SideCards extends ScrollPane {
    private final LiveSession session;
    private final VBox time = new VBox(Words.label("card-title", Words.text("live.session")));
    private final InterestCard interest = new InterestCard();
    private final ExpressionCard expressions = new ExpressionCard();
    private final PresenceCard presence = new PresenceCard();

    SideCards(LiveSession session) {
        this.session = session;
        time.getStyleClass().add("card");
        VBox cards = session.hasExpressions() ? new VBox(time, interest, expressions) : new VBox(time, presence);
        cards.getStyleClass().add("side");
        setContent(cards);
        setAccessibleText(Words.text("card.all"));
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
    }

    /** Takes the clock in; elsewhere it is taken out again. */
    SideCards with(Label clock) {
        if (clock.getParent() != time) {
            time.getChildren().add(clock);
        }
        return this;
    }

    void showSums() {
        interest.show(session.total());
        presence.show(session.inViewSeconds(), session.seconds());
    }

    void show(Optional<FrameResult> result) {
        List<TrackedFace> faces = result.map(FrameResult::faces).orElse(List.of());
        faces.stream().filter(TrackedFace::counted).findFirst().ifPresentOrElse(expressions::show, expressions::clear);
    }
}
