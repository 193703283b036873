package org.attune.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;

/** A page, as large as fits. Like paper, it is white in a dark window too. */
public final class FittedPage extends HBox {
    private final ImageView view = new ImageView();

    public FittedPage(Image page) {
        getStyleClass().add("page-frame");
        view.setId("report-page");
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(widthProperty().subtract(32));
        view.fitHeightProperty().bind(heightProperty().subtract(16));
        setMinSize(0, 0);
        getChildren().add(view);
        show(page);
    }

    public void show(Image page) {
        view.setImage(page);
    }

    /** @param words for a screen reader */
    public void describe(String words) {
        view.setAccessibleText(words);
    }

    public Image page() {
        return view.getImage();
    }
}
