package org.attune.ui.live;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.attune.analysis.FrameResult;
import org.attune.analysis.TrackedFace;
import org.attune.pipeline.LiveSession;
import org.attune.report.page.WrappingLabel;
import org.attune.session.FacesAtOnce;
import org.attune.ui.control.SideScroll;

/** The cards beside the picture. They scroll in a low window, so that the End button always stays in view. */
final class SideCards extends SideScroll {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** The cards' comfortable height, in multiples of their titles' font size. */
    private static final double COMFORTABLE = 41;

    private final LiveSession session;
    private final Label title;
    private final HBox now = new HBox();
    private final VBox time;
    private final InterestCard interest = new InterestCard();
    private final ExpressionCard expressions = new ExpressionCard();
    private final PresenceCard presence = new PresenceCard();
    private final FacesAtOnce others = new FacesAtOnce();
    private List<TrackedFace> shown = List.of();

    SideCards(LiveSession session, SessionLimit limit) {
        this.session = session;
        title = WrappingLabel.of("card-title", limit.title());
        time = new VBox(title, now);
        time.getStyleClass().add("card");
        now.getStyleClass().add("time-row");
        VBox cards = session.hasExpressions() ? new VBox(time, interest, expressions) : new VBox(time, presence);
        cards.getStyleClass().add("side");
        title.fontProperty().subscribe(letters -> fit(cards));
        heightProperty().subscribe(height -> fit(cards));
        setContent(cards);
        setAccessibleText(Messages.text("card.all"));
    }

    /** Closer together in a low window, to keep all seven estimates in view if possible. */
    private void fit(VBox cards) {
        cards.pseudoClassStateChanged(LOW, getHeight() < COMFORTABLE * title.getFont().getSize());
    }

    /** Adds the clock and the moment marked last, which another layout may have taken. */
    SideCards with(Label clock, Label noted) {
        now.getChildren().setAll(clock, noted);
        return this;
    }

    void showTotals() {
        interest.show(session.total());
        presence.show(session.inViewSeconds(), session.seconds());
        expressions.showOthers(
                others.update((int) shown.stream().filter(face -> !face.counted()).count(), session.seconds()));
    }

    void show(Optional<FrameResult> result) {
        shown = result.map(FrameResult::faces).orElse(List.of());
        expressions.show(shown);
    }
}
