package org.attune;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The real program, whose window somebody put away: says {@code away}, {@code shown} when it comes back, and which
 * screen follows then.
 */
public final class WindowInBackground {
    private WindowInBackground() {}

    /** @param arguments the program's own */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(WindowInBackground::putAway);
        Launcher.main(arguments);
    }

    private static void putAway() {
        Optional<Stage> stage = Optional.empty();
        while (stage.isEmpty()) {
            stage = stage();
        }
        Stage window = stage.get();
        Platform.runLater(() -> {
            window.iconifiedProperty()
                    .addListener((property, before, away) -> System.out.println(away ? "away" : "shown"));
            window.getScene().rootProperty().addListener((property, before, screen) -> System.out
                    .println(screen.getStyleClass().getLast()));
            window.setIconified(true);
        });
    }

    private static Optional<Stage> stage() {
        CompletableFuture<Optional<Stage>> found = new CompletableFuture<>();
        try {
            Thread.sleep(50);
            Platform.runLater(() -> found.complete(
                    Window.getWindows().stream().filter(Window::isShowing).map(Stage.class::cast).findFirst()));
            return found.get();
        } catch (IllegalStateException notStarted) {
            return Optional.empty();
        } catch (Exception stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
