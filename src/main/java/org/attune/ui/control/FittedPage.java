package org.attune.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;

/** A page, as large as fits. Like paper, it is white in a dark window too. */
public final class FittedPage extends HBox {
    private static final double SIDES = 32;
    private static final double ENDS = 16;

    private final ImageView view = new ImageView();

    public FittedPage(Image page) {
        getStyleClass().add("page-frame");
        view.setId("report-page");
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(widthProperty().subtract(SIDES));
        view.fitHeightProperty().bind(heightProperty().subtract(ENDS));
        setMinSize(0, 0);
        getChildren().add(view);
        show(page);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** With which the page is as wide as this. */
    @Override
    protected double computePrefHeight(double width) {
        return ENDS + Math.max(0, width - SIDES) * page().getHeight() / page().getWidth();
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
