package org.attune.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.attune.config.CurrentSettings;
import org.attune.config.Environment;
import org.attune.config.OpenCvLibrary;
import org.attune.config.RequestException;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.Trouble;
import org.attune.desktop.ScreenLock;
import org.attune.report.ReportWriter;
import org.attune.session.SessionMode;
import org.attune.ui.Agreement;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskSetup;
import org.attune.ui.Lab;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Opens the window, unless it is open already, and waits until it is closed. */
final class KioskStart {
    private static final String DESKTOP_ID = "org.attune.Attune";
    private static final Duration SLOW_START = Duration.ofSeconds(15);

    private final AttuneCommand line;
    private final Composition composition;
    private final CurrentSettings current;

    /** @param line what was asked for on it */
    KioskStart(AttuneCommand line, Composition composition, CurrentSettings current) {
        this.line = line;
        this.composition = composition;
        this.current = current;
    }

    static List<String> problems(CurrentSettings current) {
        List<String> problems = new ArrayList<>();
        current.report(problem -> problems.add(LocaleLetters.explained(Environment.withoutHome(problem))));
        return problems;
    }

    /**
     * What is wrong with the command line has been said in English by then; from here on the window's language is
     * spoken.
     */
    private KioskSetup setup() {
        Settings settings = composition.settings();
        Doctor doctor = new Doctor(line.model.file(), line.folder(settings), current, line.cameras::listed);
        Lab lab = Lab.of(settings).orElse(null);
        settings.language().speak();
        return new KioskSetup(current, () -> doctor.examine().text(), lab, problems(current));
    }

    /** @return the exit code, once the window is closed */
    int run() throws Exception {
        try (SingleInstance instance = SingleInstance.of(Environment.windowLock(), SLOW_START)) {
            if (instance.isFirst()) {
                return show(setup(), instance);
            }
            System.out.println("Attune is open already; its window is in front now.");
            return CommandLine.ExitCode.OK;
        }
    }

    private int show(KioskSetup setup, SingleInstance instance) throws Exception {
        Settings settings = composition.settings();
        line.source.check();
        line.model.check();
        boolean fullScreen = line.screen.full || settings.get(Setting.FULL_SCREEN) && !line.screen.windowed;
        ReportWriter writer = Composition.reports(line.folder(settings));
        Agreement agreement = new Agreement(current, line.folder(settings), given(setup));
        CountDownLatch closed = new CountDownLatch(1);
        Toolkit.startWindow(() -> {
            // By this name a Linux desktop finds the entry, and so the icon, of a window; JavaFX has no public way
            // without an Application class.
            com.sun.glass.ui.Application.GetApplication().setName(DESKTOP_ID);
            Stage stage = new Stage();
            stage.setOnHidden(hidden -> closed.countDown());
            Kiosk kiosk = new Kiosk(stage, sessions(), writer, agreement, line.labels.labels(), setup);
            kiosk.show(fullScreen);
            StartRecovery.beside(kiosk, writer);
            instance.onKnock(() -> Platform.runLater(kiosk::toFront));
            ScreenLock.watch(() -> Platform.runLater(kiosk::screenLocked));
        });
        // While the learner reads, so that Start need not wait for it; a failure is told there.
        Thread.ofVirtual().name("load-opencv")
                .uncaughtExceptionHandler((thread, failure) -> LoggerFactory.getLogger(KioskStart.class)
                        .error("{} OpenCV does not load", Trouble.VISION_LIBRARY.code(), failure))
                .start(OpenCvLibrary::load);
        closed.await();
        return CommandLine.ExitCode.OK;
    }

    private KioskSessions sessions() {
        CameraChoice choice = new CameraChoice(current, line.source.camera());
        return new KioskSessions(composition, current, settings -> line.source.source(settings, line.cameras),
                session -> line.source.setUp(session, choice, line.cameras));
    }

    /** Nobody can agree for those who come to a shared computer later. */
    private Optional<SessionMode> given(KioskSetup setup) {
        if (setup.lab() != null && line.consent.mode().isPresent()) {
            throw new RequestException(
                    "In the lab profile every learner is asked, so --consent cannot be given.");
        }
        return line.consent.mode();
    }
}
