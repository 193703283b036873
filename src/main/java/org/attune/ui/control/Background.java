package org.attune.ui.control;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work off the JavaFX thread, whose result comes back to it. */
public final class Background {
    private Background() {}

    /** @param failed gets what the work threw, on the JavaFX thread too */
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
