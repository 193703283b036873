package org.attune.app.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.app.CompositionRoot;
import org.attune.app.LocaleLetters;
import org.attune.app.doctor.Diagnosis;
import org.attune.app.doctor.Doctor;
import org.attune.capture.Cameras;
import org.attune.config.CurrentSettings;
import org.attune.config.Profile;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.error.RequestException;
import org.attune.platform.Environment;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionMode;
import org.attune.ui.Computer;
import org.attune.ui.KioskOptions;
import org.attune.ui.WindowMemory;
import org.attune.ui.agreement.Agreement;
import org.attune.ui.help.Findings;
import org.attune.ui.lab.Lab;

/** What comes before the window: whether it is open already, and whether what was asked for can be. */
public final class KioskStart {
    private static final Duration SLOW_START = Duration.ofSeconds(15);

    private final StartOptions options;
    private final CompositionRoot composition;
    private final CurrentSettings current;
    private final Cameras cameras;

    public KioskStart(StartOptions options, CompositionRoot composition, CurrentSettings current, Cameras cameras) {
        this.options = options;
        this.composition = composition;
        this.current = current;
        this.cameras = cameras;
    }

    /** Sentences on what is wrong with the settings file. */
    public static List<String> problems(CurrentSettings current) {
        List<String> problems = new ArrayList<>();
        current.report(problem -> problems.add(LocaleLetters.explained(Environment.withoutHome(problem))));
        return problems;
    }

    /**
     * Returns when the window is closed, or when the one that is open already is in front.
     *
     * @param window opens it and waits until it is closed
     */
    public void run(Consumer<KioskParts> window) throws IOException, InterruptedException {
        refusePagesInALab();
        try (SingleInstance instance = SingleInstance.of(Environment.windowLock(), SLOW_START,
                options.open())) {
            if (instance.isFirst()) {
                window.accept(parts(instance));
            } else {
                System.out.println("Attune is open already; its window is in front now"
                        + (options.open().isEmpty() ? "." : " and has been asked to open it."));
            }
        }
    }

    private KioskParts parts(SingleInstance instance) throws IOException {
        options.source().check();
        KioskOptions setup = setup();
        ReportWriter reports = CompositionRoot.reports(options.reports());
        Agreement agreement = new Agreement(current, options.reports(),
                given(setup));
        boolean fullScreen = options.fullScreen().orElseGet(() -> composition.settings().get(Setting.FULL_SCREEN));
        return new KioskParts(sessions(), reports, agreement, options.labels(), setup, fullScreen, instance,
                options.open(), setup.lab() == null ? memory(Environment.windowPlace(), false) : null,
                setup.lab() == null ? memory(Environment.stripPlace(), true) : null);
    }

    /** Without its file the window opens where windows usually do. */
    private static WindowMemory memory(Path file, boolean onTop) {
        try {
            return new WindowMemory(file, Files.isRegularFile(file) ? Files.readString(file) : "", onTop);
        } catch (IOException unreadable) {
            return new WindowMemory(file, "", onTop);
        }
    }

    /** Also when a window is open already, which would open none and could not say so. */
    private void refusePagesInALab() {
        if (composition.settings().get(Setting.PROFILE) == Profile.LAB && !options.open().files().isEmpty()) {
            throw new RequestException(
                    "In the lab profile no page is opened, because the next learner could see it.");
        }
    }

    /**
     * What is wrong with the command line has been said in English by then; from here on the window's language is
     * spoken.
     */
    private KioskOptions setup() {
        Settings settings = composition.settings();
        Doctor doctor = new Doctor(options.model(), options.reports(), current, cameras::listed);
        Lab lab = Lab.of(settings).orElse(null);
        settings.language().speak();
        Computer computer = new Computer(() -> findings(doctor.examine()), cameras::names);
        return new KioskOptions(current, computer, lab, problems(current));
    }

    private static Findings findings(Diagnosis diagnosis) {
        return new Findings(diagnosis.faults(), diagnosis.versions(), diagnosis.text());
    }

    private KioskSessions sessions() {
        SourceChoice source = options.source();
        CameraChoice choice = new CameraChoice(current, source.named());
        return new KioskSessions(composition, current, settings -> source.source(settings, cameras),
                session -> source.setUp(session, choice, cameras));
    }

    /** Nobody can agree for those who come to a shared computer later. */
    private Optional<SessionMode> given(KioskOptions setup) {
        if (setup.lab() != null && options.consent().isPresent()) {
            throw new RequestException(
                    "In the lab profile every learner is asked, so --consent cannot be given.");
        }
        return options.consent();
    }
}
