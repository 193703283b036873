package org.attune.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attune.analysis.FaceAnalyzer;
import org.attune.capture.CaptureException;
import org.attune.capture.ClipSource;
import org.attune.config.Language;
import org.attune.config.RequestException;
import org.attune.config.Secrets;
import org.attune.config.Settings;
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
        int exit = ExitCode.OK;
        Settings settings = attune.common.settings();
        try (Composition composition = new Composition(settings, model.file())) {
            for (Path video : videos) {
                try {
                    exit = Math.max(exit, analyze(video, composition, settings.language()));
                } catch (CaptureException notAVideo) {
                    LOG.warn("{} a video was not analysed", notAVideo.trouble().code(), notAVideo.getCause());
                    System.err.println(
                            notAVideo.trouble().withCode(Secrets.hidden(String.valueOf(notAVideo.getMessage()))));
                    exit = ExitCode.USAGE;
                }
            }
        }
        return exit;
    }

    /** @return 1 when the report is not in the folder that was asked for */
    private int analyze(Path video, Composition composition, Language language) throws Exception {
        ClipSource clip = ClipSource.of(video);
        try (FaceAnalyzer analyzer = composition.analyzer()) {
            SessionSummary summary = ClipSession.run(clip, analyzer, composition.rate(),
                    composition.info("video " + video.getFileName(), false, labels.labels()), System.err::println);
            System.out.println(video);
            boolean written = new HeadlessReport(Composition.reports(out), language).write(summary);
            return written ? ExitCode.OK : ExitCode.SOFTWARE;
        } finally {
            clip.close();
        }
    }
}
