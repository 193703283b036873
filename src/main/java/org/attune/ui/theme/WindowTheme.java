package org.attune.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import org.attune.config.Palette;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.ThemeChoice;
import org.attune.report.page.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * The look of every screen in a window: light or dark as the system or the learner chose, and text that grows with the
 * window.
 */
public final class WindowTheme {
    private static final double TEXT = 15;
    /** Up to this size text does not grow; a full 4K screen at 100 % is about twice as large. */
    private static final double WIDE = 1600;
    private static final double HIGH = 1000;
    private static final double MOST = 2;

    private final Scene scene;
    private double percent = 100;
    private long textSize;

    /** Follows the system at first, and whenever it changes. */
    public WindowTheme(Scene scene) {
        Fonts.load();
        this.scene = scene;
        scene.getPreferences().colorSchemeProperty().addListener(change -> apply());
        scene.widthProperty().addListener(change -> fit());
        scene.heightProperty().addListener(change -> fit());
        apply();
    }

    public void follow(Settings settings) {
        percent = settings.get(Setting.TEXT_PERCENT);
        scene.getPreferences().setColorScheme(chosen(settings.get(Setting.THEME)));
        fit();
    }

    /** Null leaves the choice to the system. */
    private static @Nullable ColorScheme chosen(ThemeChoice theme) {
        return switch (theme) {
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
            case SYSTEM -> null;
        };
    }

    private void fit() {
        if (textSize() != textSize) {
            apply();
        }
    }

    private void apply() {
        Theme theme = Theme.of(scene.getPreferences().getColorScheme());
        textSize = textSize();
        scene.setUserAgentStylesheet(theme.controls());
        scene.getStylesheets().setAll(Palette.styleSheet(), theme.colors(), Stylesheets.url("kiosk.css"),
                letters(textSize, percent));
    }

    /** In whole pixels, so that it rarely changes while the window is resized. */
    private long textSize() {
        double room = Math.clamp(Math.min(scene.getWidth() / WIDE, scene.getHeight() / HIGH), 1, MOST);
        return Math.round(TEXT * percent / 100 * room);
    }

    /** Titles are large already: twice as large they would leave no room for the words. */
    private static String title(String screen, double em) {
        return "." + screen + "-screen .title { -fx-font-size: " + em + "em; }";
    }

    /** A style sheet rather than a style of the root, because roots change with every screen and pop-ups have none. */
    private static String letters(long pixels, double percent) {
        double titles = Math.sqrt(100 / percent);
        String sheet = ".root { -fx-font-size: " + pixels + "px; }" + title("start", 3.07 * titles)
                + title("question", 2.53 * titles);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
