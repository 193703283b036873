package org.attune.app;

import java.io.IOException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.capture.Cameras;
import org.attune.config.CurrentSettings;
import org.attune.config.Environment;
import org.attune.config.RequestException;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.report.ReportWriter;
import org.attune.session.SessionMode;
import org.attune.ui.Agreement;
import org.attune.ui.KioskSetup;
import org.attune.ui.Lab;

/** What comes before the window: whether it is open already, and whether what was asked for can be. */
final class KioskStart {
    private static final Duration SLOW_START = Duration.ofSeconds(15);

    private final StartOptions options;
    private final Composition composition;
    private final CurrentSettings current;
    private final Cameras cameras;

    KioskStart(StartOptions options, Composition composition, CurrentSettings current, Cameras cameras) {
        this.options = options;
        this.composition = composition;
        this.current = current;
        this.cameras = cameras;
    }

    /** Sentences on what is wrong with the settings file. */
    static List<String> problems(CurrentSettings current) {
        List<String> problems = new ArrayList<>();
        current.report(problem -> problems.add(LocaleLetters.explained(Environment.withoutHome(problem))));
        return problems;
    }

    /**
     * Returns when the window is closed, or when the one that is open already is in front.
     *
     * @param window opens it and waits until it is closed
     */
    void run(Consumer<KioskParts> window) throws IOException, InterruptedException {
        try (SingleInstance instance = SingleInstance.of(Environment.windowLock(), SLOW_START)) {
            if (instance.isFirst()) {
                window.accept(parts(instance));
            } else {
                System.out.println("Attune is open already; its window is in front now.");
            }
        }
    }

    private KioskParts parts(SingleInstance instance) throws IOException {
        options.source().check();
        KioskSetup setup = setup();
        ReportWriter reports = Composition.reports(options.reports());
        Agreement agreement = new Agreement(current, options.reports(),
                given(setup));
        boolean fullScreen = options.fullScreen().orElseGet(() -> composition.settings().get(Setting.FULL_SCREEN));
        return new KioskParts(sessions(), reports, agreement, options.labels(), setup, fullScreen, instance);
    }

    /**
     * What is wrong with the command line has been said in English by then; from here on the window's language is
     * spoken.
     */
    private KioskSetup setup() {
        Settings settings = composition.settings();
        Doctor doctor = new Doctor(options.model(), options.reports(), current, cameras::listed);
        Lab lab = Lab.of(settings).orElse(null);
        settings.language().speak();
        return new KioskSetup(current, () -> doctor.examine().text(), lab, problems(current));
    }

    private KioskSessions sessions() {
        SourceChoice source = options.source();
        CameraChoice choice = new CameraChoice(current, source.named());
        return new KioskSessions(composition, current, settings -> source.source(settings, cameras),
                session -> source.setUp(session, choice, cameras));
    }

    /** Nobody can agree for those who come to a shared computer later. */
    private Optional<SessionMode> given(KioskSetup setup) {
        if (setup.lab() != null && options.consent().isPresent()) {
            throw new RequestException(
                    "In the lab profile every learner is asked, so --consent cannot be given.");
        }
        return options.consent();
    }
}
