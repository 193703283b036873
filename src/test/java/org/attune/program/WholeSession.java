package org.attune.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.attune.Launcher;

/** The real program, and somebody who clicks; the property {@code attune.test.clicks} says what. */
public final class WholeSession {
    private WholeSession() {}

    /** What somebody does with the program. */
    enum Clicks {
        /** Start, three seconds of a session, and the window is closed. What is said then is printed. */
        CLOSE,
        /** Start, <em>join</em>, and after a line on the standard input the window is closed as well. */
        JOIN,
        /** Start, and nothing more. */
        STAY,
        /**
         * Nothing until a session of before is spoken of; that is printed. Then Start, and after three seconds the
         * program is ended by some part of it that knows nothing of sessions.
         */
        READ_AND_EXIT
    }

    /** @param arguments the program's own */
    public static void main(String[] arguments) {
        // The program's own log, in place of the tests'.
        System.setProperty("logback.configurationFile", "logback.xml");
        Thread.ofPlatform().daemon()
                .start(() -> click(Clicks.valueOf(System.getProperty("attune.test.clicks", "CLOSE"))));
        Launcher.main(arguments);
    }

    private static void click(Clicks clicks) {
        if (clicks == Clicks.READ_AND_EXIT) {
            System.out.println(((Labeled) until(".message",
                    node -> node instanceof Labeled message && message.getText().contains("unexpectedly"))).getText());
        }
        Button start = (Button) until("#start", node -> !node.isDisabled());
        Platform.runLater(start::fire);
        if (clicks == Clicks.JOIN) {
            Platform.runLater(((Button) until("#join", Node::isVisible))::fire);
        }
        until("#end", Node::isVisible);
        if (clicks == Clicks.JOIN) {
            awaitLine();
        } else {
            sleep(3000);
        }
        if (clicks == Clicks.READ_AND_EXIT) {
            System.exit(3);
        }
        if (clicks == Clicks.CLOSE || clicks == Clicks.JOIN) {
            close();
        }
    }

    /** The window stays until the page is written; one that is not written is spoken of on the screen. */
    private static void close() {
        Platform.runLater(() -> {
            Window window = Window.getWindows().getFirst();
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        System.out.println(((Labeled) until("#report-message", Node::isVisible)).getText());
        Platform.runLater(() -> Window.getWindows().getFirst().hide());
    }

    private static Node until(String selector, Predicate<Node> condition) {
        while (true) {
            Optional<Node> found = find(selector).filter(condition);
            if (found.isPresent()) {
                return found.get();
            }
            sleep(100);
        }
    }

    /** Nothing either as long as JavaFX has not begun. */
    private static Optional<Node> find(String selector) {
        CompletableFuture<Optional<Node>> found = new CompletableFuture<>();
        try {
            Platform.runLater(() -> found.complete(Window.getWindows().stream()
                    .flatMap(window -> Stream.ofNullable(window.getScene().lookup(selector))).findFirst()));
            return found.get();
        } catch (IllegalStateException notBegun) {
            return Optional.empty();
        } catch (ExecutionException | InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void awaitLine() {
        try {
            System.in.read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
