package org.attune.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The page as it was written, where it is, and the ways on. */
final class ReportScreen extends BorderPane {

    /**
     * @param page the report
     * @param message where it is, or why it could not be saved
     * @param actions buttons, the first one is the main one
     */
    ReportScreen(Image page, String title, String message, Button... actions) {
        getStyleClass().add("report-screen");
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        Label where = new Label(message);
        where.setId("report-message");
        where.setWrapText(true);
        VBox top = new VBox(heading, where);
        top.getStyleClass().add("report-top");
        HBox bottom = new HBox(actions);
        bottom.getStyleClass().add("footer");
        setTop(top);
        setCenter(fitting(page));
        setBottom(bottom);
    }

    /** As large as there is room. */
    static Pane fitting(Image page) {
        ImageView view = new ImageView(page);
        view.setId("report-page");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        HBox frame = new HBox(view);
        frame.getStyleClass().add("page-frame");
        frame.setMinSize(0, 0);
        view.fitWidthProperty().bind(frame.widthProperty().subtract(32));
        view.fitHeightProperty().bind(frame.heightProperty().subtract(16));
        return frame;
    }
}
