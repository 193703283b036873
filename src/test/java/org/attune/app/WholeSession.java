package org.attune.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** The real program, and somebody who clicks: Start, three seconds of a session, and the window is closed. */
public final class WholeSession {
    private WholeSession() {
    }

    /** @param arguments the program's own */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(WholeSession::clickThrough);
        Launcher.main(arguments);
    }

    private static void clickThrough() {
        until("#start").fire();
        until("#end");
        sleep(3000);
        Platform.runLater(() -> {
            Window window = Window.getWindows().getFirst();
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            window.hide();
        });
    }

    private static ClickableButton until(String id) {
        while (true) {
            CompletableFuture<Node> found = new CompletableFuture<>();
            try {
                Platform.runLater(() -> found.complete(Window.getWindows().stream().map(window -> window.getScene().lookup(id)).findFirst().orElse(null)));
                if (found.get() instanceof Button button) {
                    return () -> Platform.runLater(button::fire);
                }
            } catch (IllegalStateException notStarted) {
                System.err.print("");
            } catch (Exception interrupted) {
                throw new IllegalStateException(interrupted);
            }
            sleep(100);
        }
    }

    private interface ClickableButton {
        void fire();
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
