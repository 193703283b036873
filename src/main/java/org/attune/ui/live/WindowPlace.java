package org.attune.ui.live;

import javafx.stage.Stage;

/** Position and sizes of a window that is neither compact, nor maximized, nor full screen; in screen units. */
record WindowPlace(double x, double y, double width, double height, double minWidth, double minHeight) {
    static WindowPlace of(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.getMinWidth(),
                stage.getMinHeight());
    }

    void restore(Stage stage) {
        stage.setMinWidth(minWidth);
        stage.setMinHeight(minHeight);
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
    }
}
