package org.attune.ui;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.attune.ui.theme.WindowTheme;

/** Colours as they come out of the themes, and how far two of them are apart. */
public final class Contrast {
    private Contrast() {}

    /** To the eye, by WCAG 2.2: from 1 to 21. */
    public static double of(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The colour of that name in a theme; to be called on the JavaFX thread. */
    public static Color named(String name, ColorScheme scheme) {
        Region patch = new Region();
        patch.setStyle("-fx-background-color: " + name);
        Scene scene = new Scene(new StackPane(patch));
        new WindowTheme(scene);
        scene.getPreferences().setColorScheme(scheme);
        scene.getRoot().applyCss();
        return (Color) patch.getBackground().getFills().getFirst().getFill();
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
