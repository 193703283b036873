package org.attune.ui;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What a session shows while its page is being drawn. */
final class EndingLayout extends BorderPane {
    EndingLayout(CameraSign sign) {
        getStyleClass().addAll("live-screen", "wide");
        HBox header = new HBox(sign);
        header.getStyleClass().addAll("header", "ending");
        setTop(header);
        setCenter(new StackPane(Words.named("ending", "heading", Words.text("ending.title"))));
    }
}
