package org.attune;

import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.attune.app.ErrorReporter;
import org.attune.app.FxToolkit;
import org.attune.app.kiosk.KioskParts;
import org.attune.app.kiosk.Knock;
import org.attune.app.kiosk.StartRecovery;
import org.attune.desktop.ScreenLock;
import org.attune.error.ErrorCode;
import org.attune.platform.OpenCvLibrary;
import org.attune.ui.Kiosk;
import org.attune.ui.WindowMemory;
import org.attune.ui.control.ErrorBanner;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The window. JavaFX names it after this class, and by that name a Linux desktop finds its entry and icon
 * ({@code StartupWMClass}).
 */
public final class Attune extends Application {
    /** JavaFX creates the application itself and passes it nothing but strings. */
    private static volatile @Nullable KioskParts opening;

    private final KioskParts parts;

    /** For JavaFX; see {@link #open}. */
    public Attune() {
        this(Objects.requireNonNull(opening));
    }

    Attune(KioskParts parts) {
        this.parts = parts;
    }

    /**
     * Opens the window and waits until it is closed; once in a program.
     *
     * @throws org.attune.error.UserFacingException when this computer shows no window
     */
    static void open(KioskParts parts) {
        opening = parts;
        FxToolkit.launch(Attune.class);
    }

    @Override
    public void start(Stage stage) {
        Kiosk kiosk = parts.kiosk(stage);
        Optional<WindowMemory> memory = Optional.ofNullable(parts.memory());
        memory.ifPresent(kept -> kept.restore(stage));
        kiosk.show(parts.fullScreen());
        memory.ifPresent(kept -> kept.follow(stage));
        open(kiosk, parts.open());
        showFaults(stage);
        loadOpenCv();
        recoverLostSessions(kiosk);
        answerSecondStarts(kiosk);
        followScreenLock(kiosk);
    }

    /** While the learner reads, so that Start need not wait; a failure is shown there. */
    private static void loadOpenCv() {
        Thread.ofVirtual().name("load-opencv")
                .uncaughtExceptionHandler((thread, failure) -> LoggerFactory.getLogger(Attune.class)
                        .error("{} OpenCV does not load", ErrorCode.VISION_LIBRARY.code(), failure))
                .start(OpenCvLibrary::load);
    }

    private static void showFaults(Stage stage) {
        ErrorBanner banner = new ErrorBanner(stage.getScene());
        Thread.setDefaultUncaughtExceptionHandler(
                ErrorReporter.told(errorCode -> Platform.runLater(() -> banner.show(errorCode))));
    }

    private void recoverLostSessions(Kiosk kiosk) {
        StartRecovery.beside(kiosk, parts.reports());
    }

    private void answerSecondStarts(Kiosk kiosk) {
        parts.instance().onKnock(knock -> Platform.runLater(() -> open(kiosk, knock)));
    }

    private static void open(Kiosk kiosk, Knock asked) {
        kiosk.open(asked.files());
        if (!asked.code().isEmpty()) {
            kiosk.join(asked.code());
        }
    }

    private static void followScreenLock(Kiosk kiosk) {
        ScreenLock.watch(() -> Platform.runLater(kiosk::screenLocked));
    }
}
