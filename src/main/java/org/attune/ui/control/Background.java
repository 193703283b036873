package org.attune.ui.control;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs work off the JavaFX thread and hands its result back to it. */
public final class Background {
    private Background() {}

    /**
     * @param name of the thread
     * @param done gets the result, on the JavaFX thread
     * @param failed gets whatever the work threw, on the JavaFX thread
     */
    public static <T> void run(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Throwable failure) {
                Platform.runLater(() -> failed.accept(failure));
            }
        });
    }
}
