package org.attune.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.attune.config.Trouble;
import org.attune.config.TroubleException;
import org.jspecify.annotations.Nullable;

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
            } catch (Throwable failed) {
                // Also errors: whoever waits must not wait for ever.
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
            throw inWords(failed.getCause());
        }
    }

    private static Exception inWords(@Nullable Throwable failure) {
        return switch (failure) {
            case LinkageError missing -> new TroubleException(Trouble.REPORT_UNDRAWN, "The page cannot be drawn, because a system library is missing (" + missing.getMessage()
                    + "). On Debian and Ubuntu: apt install libfreetype6 libpangoft2-1.0-0 fonts-dejavu-core.", missing);
            case Exception known -> known;
            case null, default -> new IllegalStateException(failure);
        };
    }

    private static void startHeadless(Runnable first) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.setImplicitExit(false);
        Platform.startup(first);
    }
}
