package org.attune.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.attune.analysis.FaceAnalyzer;
import org.attune.app.CompositionRoot;
import org.attune.app.DemoClip;
import org.attune.app.kiosk.KioskParts;
import org.attune.app.kiosk.KioskStart;
import org.attune.app.kiosk.Knock;
import org.attune.app.kiosk.StartOptions;
import org.attune.app.kiosk.StartRecovery;
import org.attune.capture.Cameras;
import org.attune.capture.clip.ClipSource;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.error.ErrorCode;
import org.attune.error.RequestException;
import org.attune.error.UserFacingException;
import org.attune.i18n.Language;
import org.attune.pipeline.ClipSession;
import org.attune.platform.AppVersion;
import org.attune.platform.Environment;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code attune}: the kiosk, or without a display one session over the built-in clip. */
@Command(name = "attune", mixinStandardHelpOptions = true, versionProvider = AttuneCommand.Version.class,
        description = "Estimates from facial expressions when a learner looked interested. Without a command it "
                + "opens the window.")
public final class AttuneCommand implements Callable<Integer> {
    private static final int DEMO_ROUNDS = 3;

    @ArgGroup
    public SourceOptions source = new SourceOptions();

    @ArgGroup
    public Screen screen = new Screen();

    @Mixin
    public ModelOption model = new ModelOption();

    @Mixin
    public ConsentOption consent = new ConsentOption();

    @Mixin
    JoinOption join = new JoinOption();

    @Mixin
    public LabelOptions labels = new LabelOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    public final Cameras cameras = Cameras.ofThisMachine();

    @Option(names = "--reports", paramLabel = "DIR", description = "The folder for reports.")
    @Nullable
    Path reports;

    @Parameters(index = "0..*", paramLabel = "PAGE",
            description = "A page to open in the window. Several, or a folder of them, open the class view. A link "
                    + "such as attune:7KQ4MX2RDP is a live class to join.")
    List<String> pages = List.of();

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** At most one of the two. */
    public static final class Screen {
        @Option(names = "--fullscreen", description = "Fill the screen.")
        public boolean full;

        @Option(names = "--windowed", description = "Stay in a window.")
        public boolean windowed;

        Optional<Boolean> isFull() {
            return full || windowed ? Optional.of(full) : Optional.empty();
        }
    }

    private final Consumer<KioskParts> window;

    AttuneCommand() {
        this(AttuneCommand::noWindow);
    }

    /** @param window opens it and waits until it is closed */
    AttuneCommand(Consumer<KioskParts> window) {
        this.window = window;
    }

    private static void noWindow(KioskParts parts) {
        throw new UserFacingException(ErrorCode.WINDOW, "This program has no window.");
    }

    /** For commands without a window. */
    public static int execute(String... arguments) {
        return execute(AttuneCommand::noWindow, () -> {}, arguments);
    }

    /**
     * @param window opens it and waits until it is closed
     * @param ready waits for what every command needs and none the reading of its line
     * @return the exit code: 0, 2 when what was asked for cannot be done, 1 when the program is at fault
     */
    public static int execute(Consumer<KioskParts> window, Runnable ready, String... arguments) {
        Language.ENGLISH.speak();
        int exit = Commands.line(List.of(arguments), window)
                .setExpandAtFiles(false)
                .registerConverter(Path.class, WrongLine::path)
                .setParameterExceptionHandler(new WrongLine())
                .setExecutionExceptionHandler(new FailedCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(line -> {
                    begin(ready, line.commandSpec().commandLine());
                    return StrayOptions.refuse(line);
                })
                .execute(arguments);
        return exit == CommandLine.ExitCode.OK && FailedCommand.ofOutput() ? CommandLine.ExitCode.SOFTWARE : exit;
    }

    /** Errors there are reported like errors of a command. */
    private static void begin(Runnable ready, CommandLine command) {
        try {
            ready.run();
        } catch (CompletionException failed) {
            throw new CommandLine.ExecutionException(command, "the start failed", failed.getCause());
        } catch (RuntimeException failed) {
            throw new CommandLine.ExecutionException(command, String.valueOf(failed.getMessage()), failed);
        }
    }

    @Override
    public Integer call() throws Exception {
        Knock open = new Knock(opened(), join.typed(pages));
        model.check();
        CurrentSettings current = common.current();
        KioskStart.problems(current).forEach(System.err::println);
        Settings settings = current.now();
        try (CompositionRoot composition = new CompositionRoot(settings, model.file())) {
            if (Environment.hasDisplay()) {
                new KioskStart(options(settings, open), composition, current, cameras).run(window);
            } else if (!open.files().isEmpty()) {
                throw new RequestException("There is no display to show a page on; \"attune report show FILE\" "
                        + "prints what it says.");
            } else if (!open.code().isEmpty()) {
                throw new RequestException("There is no display, and no window that could ask the learner whether to "
                        + "join the class.");
            } else {
                runWithoutDisplay(composition, settings);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    /** A word that cannot be a file is a command, mistyped. */
    private List<Path> opened() {
        return pages.stream().filter(word -> !JoinOption.isLink(word)).map(word -> {
            Path file = address(word);
            if (!Files.exists(file) && !word.contains(".") && file.getNameCount() < 2) {
                throw new UnmatchedArgumentException(spec.commandLine(), List.of(word));
            }
            if (!Files.exists(file)) {
                throw new UserFacingException(ErrorCode.FILE_MISSING, "There is no file " + word + ".");
            }
            return file;
        }).toList();
    }

    /** A desktop that may name addresses names files so, too. */
    private static Path address(String word) {
        try {
            return word.startsWith("file:/") ? Path.of(URI.create(word)) : WrongLine.path(word);
        } catch (IllegalArgumentException none) {
            return WrongLine.path(word);
        }
    }

    private StartOptions options(Settings settings, Knock open) {
        return new StartOptions(source.choice(), model.file(), folder(settings), consent.mode(), labels.labels(),
                screen.isFull(), open);
    }

    private void runWithoutDisplay(CompositionRoot composition, Settings settings) throws Exception {
        if (source.camera != null || source.stream != null) {
            throw new RequestException(
                    "There is no display for a session with a camera or a stream, and no window that could ask the "
                            + "learner"
                            + " to agree (with a display, --consent yes or --consent presence says that they "
                            + "have). \"attune analyze\" takes videos.");
        }
        ReportWriter writer = CompositionRoot.reports(folder(settings));
        StartRecovery.run(writer).forEach(recovered -> System.out
                .println("A session ended unexpectedly; its report is " + recovered.report().file()));
        boolean demo = source.video == null;
        ClipSource clip = demo ? DemoClip.open(DEMO_ROUNDS) : ClipSource.of(source.video);
        System.out.println("No display was found, so this is one session without a window over "
                + (demo ? "the " + DemoClip.DESCRIPTION : source.video.toString()) + ".");
        try (FaceAnalyzer analyzer = composition.analyzer()) {
            SessionSummary summary = ClipSession.run(clip, analyzer, composition.rate(),
                    composition.info(demo ? DemoClip.DESCRIPTION : clip.name(), false, labels.labels()),
                    System.err::println);
            new HeadlessReport(writer, settings.language()).write(summary);
        } finally {
            clip.close();
        }
    }

    /** Where reports go: by the command line, else by the settings, else the computer's usual folder. */
    public Path folder(Settings settings) {
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
