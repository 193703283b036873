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

/** The window itself: its size, its look, its title, and F11. */
final class KioskWindow {
    /** On a lower screen every line is needed. */
    private static final double HIGH_SCREEN = 700;

    private final Stage stage;
    private final EventHandler<WindowEvent> close;

    /** @param close asked before the window closes */
    KioskWindow(Stage stage, EventHandler<WindowEvent> close) {
        this.stage = stage;
        this.close = close;
    }

    /** @param settings of which the window follows those that are seen at once; without them it follows the system */
    Scene scene(Parent first, @Nullable CurrentSettings settings) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(first, Math.min(1180, 0.9 * room.getWidth()), Math.min(760, 0.9 * room.getHeight()));
        WindowTheme look = new WindowTheme(scene);
        if (settings != null) {
            look.follow(settings.now());
            settings.whenSaved((before, now) -> Platform.runLater(() -> follow(look, before, now)));
        }
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        return scene;
    }

    /** The full screen only when it was changed: saving something else does not undo F11. */
    private void follow(WindowTheme look, Settings before, Settings now) {
        look.follow(now);
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
        stage.setMaximized(Screen.getPrimary().getVisualBounds().getHeight() < HIGH_SCREEN);
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
