package org.attune.ui.live;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Makes the window small and always on top, and later puts it back as it was. */
final class CompactWindow {
    private static final double FROM_EDGE = 24;
    /** Window systems restore a full-screen or maximized window with a delay, and then set its size themselves. */
    private static final Duration SETTLED = Duration.millis(400);

    private final Stage stage;
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private boolean entered;
    private boolean full;
    private boolean maximized;
    private @Nullable WindowPlace before;
    private double borderWidth;
    private double borderHeight;

    CompactWindow(Stage stage) {
        this.stage = stage;
    }

    void become(boolean compact) {
        if (compact) {
            enter();
        } else {
            leave();
        }
    }

    private void enter() {
        entered = true;
        full = stage.isFullScreen();
        maximized = stage.isMaximized();
        if (full || maximized) {
            stage.setFullScreen(false);
            stage.setMaximized(false);
            whenSettled(this::shrink);
        } else {
            shrink();
        }
    }

    /**
     * Works before the window has become small, too; does nothing to a window that never did.
     */
    void leave() {
        if (!entered) {
            return;
        }
        entered = false;
        settling.stop();
        WindowPlace back = before;
        before = null;
        if (back != null) {
            stage.setAlwaysOnTop(false);
            back.restore(stage);
        }
        if (full || maximized) {
            whenSettled(this::fill);
        }
    }

    /** Resizes to the content, for example after a sentence has appeared, and stays within the screen. */
    void fit() {
        if (before != null) {
            Parent content = stage.getScene().getRoot();
            content.applyCss();
            double width = content.prefWidth(-1) + borderWidth;
            double height = content.prefHeight(content.prefWidth(-1)) + borderHeight;
            stage.setX(
                    Math.clamp(stage.getX(), room().getMinX(), Math.max(room().getMinX(), room().getMaxX() - width)));
            stage.setY(
                    Math.clamp(stage.getY(), room().getMinY(), Math.max(room().getMinY(), room().getMaxY() - height)));
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }

    private void shrink() {
        before = WindowPlace.of(stage);
        borderWidth = stage.getWidth() - stage.getScene().getWidth();
        borderHeight = stage.getHeight() - stage.getScene().getHeight();
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setAlwaysOnTop(true);
        fit();
        stage.setX(room().getMaxX() - stage.getWidth() - FROM_EDGE);
        stage.setY(room().getMaxY() - stage.getHeight() - FROM_EDGE);
    }

    private void fill() {
        stage.setMaximized(maximized);
        stage.setFullScreen(full);
    }

    private void whenSettled(Runnable then) {
        settling.setOnFinished(settled -> then.run());
        settling.playFromStart();
    }

    private Rectangle2D room() {
        return Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()).stream()
                .findFirst()
                .orElse(Screen.getPrimary()).getVisualBounds();
    }
}
