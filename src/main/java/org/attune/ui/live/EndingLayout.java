package org.attune.ui.live;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.attune.ui.camera.CameraSign;
import org.attune.ui.control.Controls;

/** What a session shows while its page is drawn. */
final class EndingLayout extends BorderPane {
    EndingLayout(CameraSign sign) {
        getStyleClass().addAll("live-screen", "wide");
        sign.showWords(true);
        HBox header = new HBox(sign);
        header.getStyleClass().addAll("header", "ending");
        setTop(header);
        setCenter(new StackPane(Controls.named("ending", "heading", Messages.text("ending.title"))));
    }
}
