package org.attune.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.attune.analysis.FaceAnalyzer;
import org.attune.capture.Cameras;
import org.attune.capture.ClipSource;
import org.attune.config.AppVersion;
import org.attune.config.CurrentSettings;
import org.attune.config.Environment;
import org.attune.config.Language;
import org.attune.config.OpenCvLibrary;
import org.attune.config.RememberedUse;
import org.attune.config.RequestException;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.Trouble;
import org.attune.desktop.ScreenLock;
import org.attune.report.ReportWriter;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;
import org.attune.ui.Agreement;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskSetup;
import org.attune.ui.Lab;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attune}: the kiosk, or without a display one session over the built-in clip. */
@Command(name = "attune", mixinStandardHelpOptions = true, versionProvider = AttuneCommand.Version.class,
        description = "Estimates, from facial expressions, when a lecture held the learner. Without a command: the "
                + "kiosk.")
public final class AttuneCommand implements Callable<Integer> {
    private static final int DEMO_ROUNDS = 3;
    private static final String DESKTOP_ID = "org.attune.Attune";
    private static final Duration SLOW_START = Duration.ofSeconds(15);

    @ArgGroup
    SourceOptions source = new SourceOptions();

    @ArgGroup
    Screen screen = new Screen();

    @Mixin
    ModelOption model = new ModelOption();

    @Mixin
    ConsentOption consent = new ConsentOption();

    @Mixin
    LabelOptions labels = new LabelOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    final Cameras cameras = Cameras.ofThisMachine();

    @Option(names = "--reports", paramLabel = "DIR", description = "The folder for reports.")
    @Nullable
    Path reports;

    /** At most one of the two. */
    static final class Screen {
        @Option(names = "--fullscreen", description = "Fill the screen.")
        boolean full;

        @Option(names = "--windowed", description = "Stay in a window.")
        boolean windowed;
    }

    /** @return the exit code: 0, 2 when what was asked for cannot be done, 1 when the program is at fault */
    public static int execute(String... arguments) {
        return execute(() -> {}, arguments);
    }

    /** @param ready waits for what every command needs and none the reading of its line */
    static int execute(Runnable ready, String... arguments) {
        Language.ENGLISH.speak();
        int exit = Commands.line(List.of(arguments))
                .setExpandAtFiles(false)
                .registerConverter(Path.class, WrongLine::path)
                .setParameterExceptionHandler(new WrongLine())
                .setExecutionExceptionHandler(new Failures())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(line -> {
                    begin(ready, line.commandSpec().commandLine());
                    return StrayOptions.refuse(line);
                })
                .execute(arguments);
        return exit == CommandLine.ExitCode.OK && Failures.ofOutput() ? CommandLine.ExitCode.SOFTWARE : exit;
    }

    /** What goes wrong there is told as what goes wrong in a command. */
    private static void begin(Runnable ready, CommandLine command) {
        try {
            ready.run();
        } catch (RuntimeException failed) {
            throw new CommandLine.ExecutionException(command, String.valueOf(failed.getMessage()), failed);
        }
    }

    @Override
    public Integer call() throws Exception {
        CurrentSettings current = common.current();
        problems(current).forEach(System.err::println);
        try (Composition composition = new Composition(current::now, model.file())) {
            return Environment.hasDisplay() ? showOneKiosk(composition, current) : runWithoutDisplay(composition);
        }
    }

    private static List<String> problems(CurrentSettings current) {
        List<String> problems = new ArrayList<>();
        current.report(problem -> problems.add(LocaleLetters.explained(Environment.withoutHome(problem))));
        return problems;
    }

    /**
     * What is wrong with the command line has been said in English by then; from here on the window's language is
     * spoken.
     */
    private KioskSetup setup(CurrentSettings current) throws IOException {
        Doctor doctor = new Doctor(model.file(), folder(), current, cameras::listOrFail);
        Lab lab = Lab.of(current.now()).orElse(null);
        Language.of(current.now()).speak();
        return new KioskSetup(current, () -> doctor.examine().text(), lab, problems(current));
    }

    private int showOneKiosk(Composition composition, CurrentSettings current) throws Exception {
        try (SingleInstance instance = SingleInstance.of(Environment.windowLock(), SLOW_START)) {
            if (instance.isFirst()) {
                return showKiosk(composition, current, setup(current), instance);
            }
            System.out.println("Attune is open already; its window is in front now.");
            return CommandLine.ExitCode.OK;
        }
    }

    private int showKiosk(Composition composition, CurrentSettings current, KioskSetup setup, SingleInstance instance)
            throws Exception {
        Settings settings = current.now();
        source.check();
        model.check();
        boolean fullScreen = screen.full || settings.flag(Setting.FULL_SCREEN) && !screen.windowed;
        ReportWriter writer = Composition.reports(folder());
        Agreement agreement = new Agreement(new RememberedUse(current::now, current.file()), folder(), given(setup));
        CountDownLatch closed = new CountDownLatch(1);
        Toolkit.startWindow(() -> {
            // By this name a Linux desktop finds the entry, and so the icon, of a window; JavaFX has no public way
            // without an Application class.
            com.sun.glass.ui.Application.GetApplication().setName(DESKTOP_ID);
            Stage stage = new Stage();
            stage.setOnHidden(hidden -> closed.countDown());
            Kiosk kiosk = new Kiosk(stage, sessions(composition, current), writer, agreement, labels.labels(), setup);
            kiosk.show(fullScreen);
            StartRecovery.beside(kiosk, writer);
            instance.onKnock(() -> Platform.runLater(kiosk::toFront));
            ScreenLock.watch(() -> Platform.runLater(kiosk::screenLocked));
        });
        // While the learner reads, so that Start need not wait for it; a failure is told there.
        Thread.ofVirtual().name("load-opencv")
                .uncaughtExceptionHandler((thread, failure) -> LoggerFactory.getLogger(AttuneCommand.class)
                        .error("{} OpenCV does not load", Trouble.VISION_LIBRARY.code(), failure))
                .start(OpenCvLibrary::load);
        closed.await();
        return CommandLine.ExitCode.OK;
    }

    private KioskSessions sessions(Composition composition, CurrentSettings current) {
        return new KioskSessions(composition, () -> source.source(current.now(), cameras),
                source.setUp(composition, current, cameras));
    }

    /** Nobody can agree for those who come to a shared computer later. */
    private Optional<SessionMode> given(KioskSetup setup) {
        if (setup.lab() != null && consent.mode().isPresent()) {
            throw new RequestException(
                    "In the lab profile every learner is asked, so --consent cannot be given.");
        }
        return consent.mode();
    }

    private int runWithoutDisplay(Composition composition) throws Exception {
        if (source.camera != null || source.stream != null) {
            throw new RequestException(
                    "There is no display for a session with a camera or a stream, and no window that could ask the "
                            + "learner"
                            + " to agree (with a display, --consent yes or --consent presence says that they "
                            + "have). \"attune analyze\" takes videos.");
        }
        ReportWriter writer = Composition.reports(folder());
        StartRecovery.run(writer).forEach(recovered -> System.out
                .println("A session ended unexpectedly; its report is " + recovered.report().file()));
        boolean demo = source.video == null;
        ClipSource clip = demo ? SourceOptions.demoClip(DEMO_ROUNDS) : ClipSource.of(source.video);
        System.out.println("No display was found, so this is one session without a window over "
                + (demo ? "the " + SourceOptions.DEMO : source.video.toString()) + ".");
        try (FaceAnalyzer analyzer = composition.analyzer()) {
            SessionSummary summary = ClipSession.run(clip, analyzer, composition.rate(),
                    composition.info(demo ? SourceOptions.DEMO : clip.name(), false, labels.labels()));
            new HeadlessReport(writer, Language.of(common.current().now())).write(summary);
        } finally {
            clip.close();
        }
        return CommandLine.ExitCode.OK;
    }

    /** Where reports go, by the command line, the settings, or else the machine's custom. */
    Path folder() throws IOException {
        String set = common.current().now().text(Setting.REPORT_FOLDER);
        return reports != null ? reports : set.isEmpty() ? Environment.reports() : Path.of(set);
    }

    /** Prints what the build wrote. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"Attune " + AppVersion.get()};
        }
    }
}
