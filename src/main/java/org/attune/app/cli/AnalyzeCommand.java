package org.attune.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attune.analysis.FaceAnalyzer;
import org.attune.app.CompositionRoot;
import org.attune.capture.CaptureException;
import org.attune.capture.clip.ClipSource;
import org.attune.config.Settings;
import org.attune.error.RequestException;
import org.attune.error.Secrets;
import org.attune.i18n.Language;
import org.attune.pipeline.ClipSession;
import org.attune.session.SessionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code attune analyze}: a report for each video, without a window. */
@Command(name = "analyze", mixinStandardHelpOptions = true,
        description = "Write a report for each video, without a window.")
final class AnalyzeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(AnalyzeCommand.class);

    @Parameters(arity = "1..*", paramLabel = "VIDEO",
            description = "Videos: Motion JPEG in AVI, and where ffmpeg is installed, nearly every other.")
    List<Path> videos = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the reports.")
    Path out = Path.of(".");

    @Mixin
    ModelOption model = new ModelOption();

    @Mixin
    LabelOptions labels = new LabelOptions();

    @ParentCommand
    AttuneCommand attune = new AttuneCommand();

    @Override
    public Integer call() throws Exception {
        if (out.toString().isEmpty()) {
            throw new RequestException("--out needs a folder for the reports.");
        }
        model.check();
        int exit = ExitCode.OK;
        Settings settings = attune.common.settings();
        try (CompositionRoot composition = new CompositionRoot(settings, model.file())) {
            for (Path video : videos) {
                try {
                    exit = Math.max(exit, analyze(video, composition, settings.language()));
                } catch (CaptureException notAVideo) {
                    LOG.warn("{} a video was not analysed", notAVideo.errorCode().code(), notAVideo.getCause());
                    System.err.println(
                            notAVideo.errorCode().withCode(Secrets.hidden(String.valueOf(notAVideo.getMessage()))));
                    exit = ExitCode.USAGE;
                }
            }
        }
        return exit;
    }

    /** @return 1 when the report is not in the folder that was asked for */
    private int analyze(Path video, CompositionRoot composition, Language language) throws Exception {
        ClipSource clip = ClipSource.of(video);
        try (FaceAnalyzer analyzer = composition.analyzer()) {
            SessionSummary summary = ClipSession.run(clip, analyzer, composition.rate(),
                    composition.info("video " + video.getFileName(), false, labels.labels()), System.err::println);
            System.out.println(video);
            boolean written = new HeadlessReport(CompositionRoot.reports(out), language).write(summary);
            return written ? ExitCode.OK : ExitCode.SOFTWARE;
        } finally {
            clip.close();
        }
    }
}
