package org.attune.ui.live;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Message;

/** A session that the learner ended, for as long as it can be gone back to. */
final class EndedLayout extends BorderPane {

    EndedLayout(LiveParts parts, LiveMode mode) {
        getStyleClass().addAll("live-screen", mode.compact() ? "compact" : "wide");
        parts.sign().showWords(true);
        HBox header = new HBox(parts.sign());
        header.getStyleClass().addAll("header", "ending");
        setTop(header);
        Message heading = new Message("ended", "heading");
        heading.say(Messages.text("ended.title"));
        Label words = WrappingLabel.of("hint", Messages.text("ended.words"));
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("ended-buttons");
        buttons.getChildren().addAll(parts.buttons().offered(mode, LiveKey.TAKE_BACK, LiveKey.END));
        VBox middle = new VBox(heading, words, buttons);
        middle.getStyleClass().add("in-place-of-picture");
        setCenter(new StackPane(middle));
    }
}
