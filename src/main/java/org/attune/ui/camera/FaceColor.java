package org.attune.ui.camera;

import java.util.Locale;
import javafx.scene.paint.Color;
import org.attune.classification.Emotion;
import org.attune.config.Palette;

/** The colour of a face's frame and label. */
record FaceColor(Color color) {
    static final FaceColor GOOD = new FaceColor(Color.web(Palette.GOOD.hex()));
    static final FaceColor PRESENT = new FaceColor(Color.web(Palette.NEUTRAL.hex()));

    /** @param probability from 0 to 1; the lower, the darker */
    static FaceColor of(Emotion expression, double probability) {
        return new FaceColor(
                Color.web(Palette.of(expression).hex()).deriveColor(0, 1, brightness(probability), 1));
    }

    /** Full at certainty, two thirds at none, so that even a faint guess stays visible. */
    private static double brightness(double probability) {
        return 0.65 + 0.35 * probability;
    }

    /** CSS for the label: its background, and the text colour that reads better on it. */
    String labelStyle() {
        return "-fx-background-color: " + hex() + "; -fx-text-fill: " + (isDark() ? "white" : "#1E293B");
    }

    /** Relative luminance by WCAG 2.2 against the border where white and dark text read equally well. */
    private boolean isDark() {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue()) < 0.22;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", Math.round(255 * color.getRed()),
                Math.round(255 * color.getGreen()), Math.round(255 * color.getBlue()));
    }
}
