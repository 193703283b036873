package org.attune.ui.control;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Beside a picture, which keeps most of the width even with large letters; scrolls in a low window. */
public class SideScroll extends ScrollPane {
    /** Of the window's width. */
    private static final double MOST = 0.45;

    public SideScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        sceneProperty().flatMap(Scene::widthProperty).subscribe(width -> requestLayout());
    }

    @Override
    protected double computePrefWidth(double height) {
        double wanted = super.computePrefWidth(height);
        return getScene() == null ? wanted : Math.min(wanted, MOST * getScene().getWidth());
    }
}
