package org.attune.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.platform.Environment;
import org.attune.report.page.ReportImage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** JavaFX, with a window and without one. */
public final class FxToolkit {
    private static final Logger LOG = LoggerFactory.getLogger(FxToolkit.class);

    private static volatile boolean hasWindow;

    private FxToolkit() {}

    /**
     * Runs something on JavaFX's thread and waits for its result; without a window the first call starts JavaFX's
     * headless platform, which nothing but the program's end stops.
     */
    public static <T> T callHeadless(Callable<T> work) throws Exception {
        return callOnThread(work, hasWindow ? Platform::runLater : task -> {
            try {
                startHeadless(task);
            } catch (IllegalStateException alreadyStarted) {
                Platform.runLater(task);
            }
        });
    }

    private static <T> T callOnThread(Callable<T> work, Consumer<Runnable> thread) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(work.call());
            } catch (Throwable failed) {
                // Errors too: the caller must not wait forever.
                result.completeExceptionally(failed);
            }
        };
        thread.accept(task);
        try {
            return result.join();
        } catch (CompletionException failed) {
            throw inWords(failed.getCause());
        }
    }

    /**
     * Draws on JavaFX's thread, with a window or without one.
     *
     * @throws IOException when it cannot be drawn
     */
    public static <T> T drawn(Callable<T> drawing) throws IOException {
        try {
            return Environment.hasDisplay() ? callOnThread(drawing, Platform::runLater) : callHeadless(drawing);
        } catch (IOException known) {
            throw known;
        } catch (Exception undrawn) {
            throw new IOException("The page cannot be drawn.", undrawn);
        }
    }

    /**
     * Loads on another thread what every drawing needs, while the caller does something else; a failure shows up when
     * something is drawn.
     */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("prepare-toolkit").start(() -> {
            try {
                callHeadless(() -> ReportImage.render(new StackPane(new Label("Attune"))));
            } catch (Exception untold) {
                LOG.debug("the toolkit cannot be prepared", untold);
            }
        });
    }

    /**
     * On the real screen; returns when the last window is closed.
     *
     * @throws UserFacingException when there is none
     */
    public static void launch(Class<? extends Application> application) {
        hasWindow = true;
        try {
            Application.launch(application);
        } catch (UnsupportedOperationException noWindow) {
            throw new UserFacingException(ErrorCode.WINDOW,
                    "The window cannot be opened (" + noWindow.getMessage() + "). On Linux it needs a running"
                            + " desktop and GTK 3: \"apt install libgtk-3-0\". To run without a window, unset DISPLAY.",
                    noWindow);
        }
    }

    private static Exception inWords(@Nullable Throwable failure) {
        return switch (failure) {
            case LinkageError missing -> new UserFacingException(ErrorCode.REPORT_UNDRAWN,
                    "The page cannot be drawn, because a system library is missing (" + missing.getMessage()
                            + "). On Debian and Ubuntu: apt install libfreetype6 libpangoft2-1.0-0 fonts-dejavu-core.",
                    missing);
            case Exception known -> known;
            case null, default -> new IllegalStateException(failure);
        };
    }

    /** One at a time: the second caller finds the platform running, not starting. */
    private static synchronized void startHeadless(Runnable first) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.setImplicitExit(false);
        Platform.startup(first);
    }
}
