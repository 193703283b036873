package org.attune.ui;

import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.attune.report.Fonts;

/** The window itself: its size, its title, and F11. */
final class KioskWindow {
    private final Stage stage;
    private final EventHandler<WindowEvent> close;

    /** @param close asked before the window closes */
    KioskWindow(Stage stage, EventHandler<WindowEvent> close) {
        this.stage = stage;
        this.close = close;
    }

    Scene scene(Parent first) {
        Fonts.load();
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(first, Math.min(1180, 0.9 * room.getWidth()), Math.min(760, 0.9 * room.getHeight()));
        scene.getStylesheets().add(Sheet.of("kiosk.css"));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        return scene;
    }

    void show(Scene scene, boolean fullScreen) {
        stage.setTitle("Attune");
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
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
