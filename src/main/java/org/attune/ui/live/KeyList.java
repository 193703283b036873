package org.attune.ui.live;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;

/** The keys that work now, shown over the running session. */
final class KeyList extends StackPane {
    private static final double WIDTH = 520;
    private static final double BORDERS = 2;

    private final VBox card;
    private final Button leave;

    KeyList(List<LiveKey> keys, Runnable close) {
        setId("key-list");
        getStyleClass().add("key-list");
        leave = Controls.button("keys-close", Messages.text("keys.close"), close);
        card = new VBox(WrappingLabel.of("card-title", Messages.text("keys.title")), new KeyRows(keys), leave);
        card.getStyleClass().addAll("card", "key-card");
        ScrollPane scroll = new ScrollPane(card);
        scroll.setAccessibleText(Messages.text("keys.title"));
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        scroll.prefHeightProperty().bind(card.heightProperty().add(BORDERS));
        scroll.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnMouseClicked(beside -> close.run());
        card.setOnMouseClicked(Event::consume);
        getChildren().add(scroll);
    }

    /** Focuses the button that closes it. */
    @Override
    public void requestFocus() {
        leave.requestFocus();
    }

    /** As high as the list, even before the first layout. */
    @Override
    protected double computePrefHeight(double width) {
        return card.prefHeight(WIDTH - BORDERS) + BORDERS;
    }
}
