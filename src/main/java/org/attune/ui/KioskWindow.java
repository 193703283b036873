package org.attune.ui;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.ui.live.LiveKey;
import org.attune.ui.theme.WindowTheme;
import org.jspecify.annotations.Nullable;

/** The window itself: size, theme, title, and F11. */
final class KioskWindow {
    /** In pixels; on a lower screen a window without a size of its own starts maximized. */
    private static final double HIGH_SCREEN = 700;

    private final Stage stage;
    private final EventHandler<WindowEvent> close;

    /** @param close may veto closing the window */
    KioskWindow(Stage stage, EventHandler<WindowEvent> close) {
        this.stage = stage;
        this.close = close;
    }

    /** @param settings the window follows theme, text size and full screen; null follows the system */
    Scene scene(Parent first, @Nullable CurrentSettings settings) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(first, Math.min(1180, 0.9 * room.getWidth()), Math.min(760, 0.9 * room.getHeight()));
        WindowTheme theme = new WindowTheme(scene);
        if (settings != null) {
            theme.follow(settings.now());
            settings.whenSaved((before, now) -> Platform.runLater(() -> follow(theme, before, now)));
        }
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        return scene;
    }

    /** Full screen only when that setting changed, so that saving another does not undo F11. */
    private void follow(WindowTheme theme, Settings before, Settings now) {
        theme.follow(now);
        boolean full = now.get(Setting.FULL_SCREEN);
        if (full != before.get(Setting.FULL_SCREEN)) {
            stage.setFullScreen(full);
        }
    }

    void show(Scene scene, boolean fullScreen) {
        stage.setTitle("Attune");
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        if (Double.isNaN(stage.getWidth())) {
            stage.setMaximized(Screen.getPrimary().getVisualBounds().getHeight() < HIGH_SCREEN);
        }
        stage.setFullScreen(fullScreen);
        stage.setOnCloseRequest(close);
        stage.show();
    }

    private void onKey(KeyEvent key) {
        if (LiveKey.FULL_SCREEN.matches(key)) {
            stage.setFullScreen(!stage.isFullScreen());
            key.consume();
        }
    }
}
