package org.attune.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A page and what belongs to it: beside it, or below it where that would leave the page too little room. There the page
 * is as wide as the window, and both scroll; to be put into a {@link FitScrollPane}.
 */
public final class PageAndSide extends Pane {
    /** Of the width. */
    private static final double MOST_FOR_SIDE = 0.4;
    /** In line with the screen's other words, in pixels. */
    private static final double INDENT = 24;

    private final Region page;
    private final Region side;

    public PageAndSide(Region page, Region side) {
        this.page = page;
        this.side = side;
        getChildren().addAll(page, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return isStacked(width) ? computePrefHeight(width) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return page.prefHeight(width) + side.prefHeight(width < 0 ? width : width - INDENT);
    }

    private boolean isStacked(double width) {
        return side.prefWidth(-1) > MOST_FOR_SIDE * width;
    }

    @Override
    protected void layoutChildren() {
        double beside = side.prefWidth(-1);
        if (isStacked(getWidth())) {
            double high = page.prefHeight(getWidth());
            page.resizeRelocate(0, 0, getWidth(), high);
            side.resizeRelocate(INDENT, high, getWidth() - INDENT, getHeight() - high);
        } else {
            page.resizeRelocate(0, 0, getWidth() - beside, getHeight());
            side.resizeRelocate(getWidth() - beside, 0, beside, getHeight());
        }
    }
}
