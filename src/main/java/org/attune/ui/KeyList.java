package org.attune.ui;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The keys that work here, over the session, which goes on behind it. */
final class KeyList extends StackPane {
    private static final double WIDTH = 440;
    private static final double BORDERS = 2;

    private final VBox card;

    KeyList(List<LiveKey> keys, Runnable close) {
        setId("key-list");
        getStyleClass().add("key-list");
        GridPane rows = new GridPane();
        rows.getStyleClass().add("key-rows");
        for (LiveKey key : keys) {
            Label shown = new Label(key.shown());
            shown.getStyleClass().add("key");
            rows.addRow(rows.getRowCount(), shown, Words.label("key-words", Words.text("keys." + key.id())));
        }
        card = new VBox(Words.label("card-title", Words.text("keys.title")), rows, Words.button("keys-close", Words.text("keys.close"), close));
        card.getStyleClass().addAll("card", "key-card");
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        scroll.prefHeightProperty().bind(card.heightProperty().add(BORDERS));
        scroll.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnMouseClicked(beside -> close.run());
        card.setOnMouseClicked(Event::consume);
        getChildren().add(scroll);
    }

    /** As high as the list, also before it was laid out for the first time. */
    @Override
    protected double computePrefHeight(double width) {
        return card.prefHeight(WIDTH - BORDERS) + BORDERS;
    }
}
