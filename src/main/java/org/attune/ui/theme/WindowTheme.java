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
 * What every screen in a window wears: light or dark as the system or the learner has it, and letters that grow with
 * the window.
 */
public final class WindowTheme {
    private static final double TEXT = 15;
    /** Up to here letters keep their size; a full 4K screen at 100 % has twice as much room. */
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
        scene.getPreferences().colorSchemeProperty().addListener(change -> wear());
        scene.widthProperty().addListener(change -> fit());
        scene.heightProperty().addListener(change -> fit());
        wear();
    }

    public void follow(Settings settings) {
        percent = settings.get(Setting.TEXT_PERCENT);
        scene.getPreferences().setColorScheme(chosen(settings.get(Setting.THEME)));
        fit();
    }

    /** None leaves the choice to the system. */
    private static @Nullable ColorScheme chosen(ThemeChoice theme) {
        return switch (theme) {
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
            case SYSTEM -> null;
        };
    }

    private void fit() {
        if (textSize() != textSize) {
            wear();
        }
    }

    private void wear() {
        Theme theme = Theme.of(scene.getPreferences().getColorScheme());
        textSize = textSize();
        scene.setUserAgentStylesheet(theme.controls());
        scene.getStylesheets().setAll(Palette.styleSheet(), theme.colors(), Stylesheets.url("kiosk.css"),
                letters(textSize));
    }

    /** Whole pixels, so that dragging the window's edge changes them seldom. */
    private long textSize() {
        double room = Math.clamp(Math.min(scene.getWidth() / WIDE, scene.getHeight() / HIGH), 1, MOST);
        return Math.round(TEXT * percent / 100 * room);
    }

    /** As a sheet rather than on the root, which changes with every screen and which pop-ups do not have. */
    private static String letters(long pixels) {
        String sheet = ".root { -fx-font-size: " + pixels + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
