package org.attune.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attune.analysis.FaceAnalyzer;
import org.attune.capture.Cameras;
import org.attune.capture.ClipSource;
import org.attune.config.AppVersion;
import org.attune.config.CurrentSettings;
import org.attune.config.Environment;
import org.attune.config.Language;
import org.attune.config.RequestException;
import org.attune.config.Setting;
import org.attune.pipeline.ClipSession;
import org.attune.config.Settings;
import org.attune.report.ReportWriter;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** {@code attune}: the kiosk, or without a display one session over the built-in clip. */
@Command(name = "attune", mixinStandardHelpOptions = true, versionProvider = AttuneCommand.Version.class,
        description = "Estimates, from facial expressions, when a lecture held the learner. Without a command: the "
                + "kiosk.")
public final class AttuneCommand implements Callable<Integer> {
    private static final int DEMO_ROUNDS = 3;

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
        KioskStart.problems(current).forEach(System.err::println);
        Settings settings = current.now();
        try (Composition composition = new Composition(settings, model.file())) {
            return Environment.hasDisplay()
                    ? new KioskStart(this, composition, current).run()
                    : runWithoutDisplay(composition, settings);
        }
    }

    private int runWithoutDisplay(Composition composition, Settings settings) throws Exception {
        if (source.camera != null || source.stream != null) {
            throw new RequestException(
                    "There is no display for a session with a camera or a stream, and no window that could ask the "
                            + "learner"
                            + " to agree (with a display, --consent yes or --consent presence says that they "
                            + "have). \"attune analyze\" takes videos.");
        }
        ReportWriter writer = Composition.reports(folder(settings));
        StartRecovery.run(writer).forEach(recovered -> System.out
                .println("A session ended unexpectedly; its report is " + recovered.report().file()));
        boolean demo = source.video == null;
        ClipSource clip = demo ? SourceOptions.demoClip(DEMO_ROUNDS) : ClipSource.of(source.video);
        System.out.println("No display was found, so this is one session without a window over "
                + (demo ? "the " + SourceOptions.DEMO : source.video.toString()) + ".");
        try (FaceAnalyzer analyzer = composition.analyzer()) {
            SessionSummary summary = ClipSession.run(clip, analyzer, composition.rate(),
                    composition.info(demo ? SourceOptions.DEMO : clip.name(), false, labels.labels()),
                    System.err::println);
            new HeadlessReport(writer, settings.language()).write(summary);
        } finally {
            clip.close();
        }
        return CommandLine.ExitCode.OK;
    }

    /** Where reports go, by the command line, the settings, or else the machine's custom. */
    Path folder(Settings settings) {
        return reports != null ? reports : settings.get(Setting.REPORT_FOLDER).orElseGet(Environment::reports);
    }

    /** Prints what the build wrote. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"Attune " + AppVersion.get()};
        }
    }
}
