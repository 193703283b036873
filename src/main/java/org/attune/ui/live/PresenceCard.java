package org.attune.ui.live;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.attune.report.Percentages;
import org.attune.report.page.WrappingLabel;

/** The share of the session so far with a face in view. The only figure when only presence is recorded. */
final class PresenceCard extends VBox {
    private final Label figure = new Label("–");
    private final ProgressBar bar = new ProgressBar(0);

    PresenceCard() {
        getStyleClass().add("card");
        Label title = WrappingLabel.of("card-title", Messages.text("card.presence"));
        figure.setId("presence-share");
        figure.getStyleClass().add("figure");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleRole(AccessibleRole.NODE);
        Label note = WrappingLabel.of("quiet", Messages.text("card.presence.note"));
        getChildren().addAll(title, figure, bar, note);
    }

    /**
     * @param inView seconds with a face in view
     * @param all seconds in total
     */
    void show(double inView, double all) {
        double share = all > 0 ? Math.min(1, inView / all) : 0;
        figure.setText(Percentages.text(100 * share));
        bar.setProgress(share);
    }
}
