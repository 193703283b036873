package org.attune.ui.liveclass;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.ui.theme.WindowTheme;
import org.jspecify.annotations.Nullable;

/**
 * The small window beside the slides, always on top. It is moved with the mouse or with the arrow keys, and closed with
 * Esc, with S or with its button. Used on the JavaFX thread.
 */
public final class Strip {
    private static final double FROM_EDGE = 24;
    private static final double STEP = 20;

    private final Supplier<Settings> settings;
    private final Consumer<Stage> place;
    private @Nullable Stage stage;
    private double grippedX;
    private double grippedY;

    /**
     * @param settings its theme and its size of text, each time it is opened
     * @param place puts the window where it was before, and remembers where it goes
     */
    public Strip(Supplier<Settings> settings, Consumer<Stage> place) {
        this.settings = settings;
        this.place = place;
    }

    boolean isOpen() {
        return stage != null;
    }

    /** @param closed called when the teacher closes it */
    void open(LiveNow now, Runnable closed) {
        StripBar bar = new StripBar(() -> leave(closed));
        double size = settings.get().get(Setting.TEXT_PERCENT) / 100.0;
        Scene scene = new Scene(bar, size * StripBar.WIDTH, size * StripBar.HEIGHT);
        new WindowTheme(scene).follow(settings.get());
        Stage window = new Stage(StageStyle.UNDECORATED);
        window.setTitle(Messages.text("strip.title"));
        window.setScene(scene);
        window.setResizable(false);
        window.setAlwaysOnTop(true);
        window.setOnCloseRequest(close -> leave(closed));
        bar.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grip);
        bar.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, closed));
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        window.setX(room.getMaxX() - scene.getWidth() - FROM_EDGE);
        window.setY(room.getMaxY() - scene.getHeight() - FROM_EDGE);
        stage = window;
        place.accept(window);
        bar.show(now);
        window.show();
    }

    void show(LiveNow now) {
        if (stage != null && stage.getScene().getRoot() instanceof StripBar bar) {
            bar.show(now);
        }
    }

    void close() {
        Stage open = stage;
        stage = null;
        if (open != null) {
            open.hide();
        }
    }

    private void leave(Runnable closed) {
        close();
        closed.run();
    }

    private void onKey(KeyEvent key, Runnable closed) {
        if (key.getCode() == KeyCode.ESCAPE || ClassKey.STRIP.matches(key)) {
            key.consume();
            leave(closed);
        } else if (key.getCode().isArrowKey() && stage != null) {
            key.consume();
            stage.setX(stage.getX() + STEP * along(key, KeyCode.LEFT, KeyCode.RIGHT));
            stage.setY(stage.getY() + STEP * along(key, KeyCode.UP, KeyCode.DOWN));
        }
    }

    private static int along(KeyEvent key, KeyCode back, KeyCode forth) {
        return key.getCode() == back ? -1 : key.getCode() == forth ? 1 : 0;
    }

    private void grip(MouseEvent press) {
        if (stage != null) {
            grippedX = press.getScreenX() - stage.getX();
            grippedY = press.getScreenY() - stage.getY();
        }
    }

    private void drag(MouseEvent move) {
        if (stage != null) {
            stage.setX(move.getScreenX() - grippedX);
            stage.setY(move.getScreenY() - grippedY);
        }
    }
}
