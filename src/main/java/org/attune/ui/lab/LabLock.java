package org.attune.ui.lab;

import java.time.Duration;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.attune.config.StaffCode;
import org.jspecify.annotations.Nullable;

/** Keeps the window full screen; only the staff key and code release it. */
public final class LabLock {
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Stage stage;
    private final Lab lab;
    private final Predicate<KeyEvent> fullScreen;
    private final Runnable exit;
    private boolean leaving;
    private int wrong;
    private long closedUntil = System.nanoTime();

    /**
     * @param fullScreen matches the full-screen key, which is disabled here
     * @param exit saves what is running and closes the window
     */
    public LabLock(Stage stage, Lab lab, Predicate<KeyEvent> fullScreen, Runnable exit) {
        this.stage = stage;
        this.lab = lab;
        this.fullScreen = fullScreen;
        this.exit = exit;
    }

    public void install(Scene scene) {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        // The window system may also leave full screen.
        stage.fullScreenProperty().addListener((property, before, full) -> stage.setFullScreen(full || !leaving));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent key) {
        if (fullScreen.test(key)) {
            key.consume();
        } else if (lab.exitKey().match(key)) {
            key.consume();
            ask();
        }
    }

    /** Covers the current screen, which keeps running behind it. */
    private void ask() {
        Scene scene = stage.getScene();
        Parent behind = scene.getRoot();
        if (behind.getStyleClass().contains(StaffExit.STYLE)) {
            return;
        }
        StackPane both = new StackPane();
        both.getStyleClass().add(StaffExit.STYLE);
        scene.setRoot(both);
        @Nullable
        Node focused = scene.getFocusOwner();
        StaffExit question = new StaffExit(this::open, () -> {
            both.getChildren().clear();
            behind.setDisable(false);
            scene.setRoot(behind);
            if (focused != null) {
                focused.requestFocus();
            }
        });
        behind.setDisable(true);
        both.getChildren().addAll(behind, question);
    }

    /** @return why it was refused, or empty */
    private String open(char[] code) {
        if (System.nanoTime() - closedUntil < 0) {
            return Messages.text("staff.wait");
        }
        if (!StaffCode.matches(code, lab.codeHash())) {
            return refuse();
        }
        leaving = true;
        exit.run();
        return "";
    }

    private String refuse() {
        wrong++;
        if (wrong % TRIES == 0) {
            closedUntil = System.nanoTime() + PAUSE.toNanos();
        }
        return Messages.text("staff.wrong");
    }
}
