package org.attune.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Says for a few seconds, at the foot of a screen, that something worked. Anything that must stay is said elsewhere
 * too.
 */
public final class Toast {
    private static final Duration STAYS = Duration.seconds(4);
    /** Above the screen's row of buttons. */
    private static final Insets MARGIN = new Insets(0, 24, 96, 24);

    private Toast() {}

    /** Says that something is on the disk. */
    public static void saved(StackPane screen) {
        show(screen, Messages.text("notice.saved"));
    }

    /** Replaces the previous one. */
    public static void show(StackPane screen, String words) {
        screen.getChildren().removeIf(child -> child.getStyleClass().contains("notice"));
        Label notice = Controls.named("notice", "notice", words);
        notice.setMouseTransparent(true);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, MARGIN);
        screen.getChildren().add(notice);
        PauseTransition stay = new PauseTransition(STAYS);
        stay.setOnFinished(over -> screen.getChildren().remove(notice));
        stay.play();
    }
}
