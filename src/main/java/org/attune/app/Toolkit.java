package org.attune.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/** JavaFX without a window. */
final class Toolkit {
    private Toolkit() {
    }

    /** Runs something on JavaFX's thread and waits for its result; the first call starts JavaFX's headless platform. */
    static <T> T callHeadless(Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(work.call());
            } catch (Exception failed) {
                result.completeExceptionally(failed);
            }
        };
        try {
            startHeadless(task);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(task);
        }
        try {
            return result.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private static void startHeadless(Runnable first) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.setImplicitExit(false);
        Platform.startup(first);
    }
}
