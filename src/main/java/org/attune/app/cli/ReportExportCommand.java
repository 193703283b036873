package org.attune.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attune.app.FxToolkit;
import org.attune.error.RequestException;
import org.attune.i18n.Language;
import org.attune.report.SessionWords;
import org.attune.report.data.ReportNames;
import org.attune.report.export.Chapters;
import org.attune.report.export.ExportFormat;
import org.attune.report.page.ReportPage;
import org.attune.report.pdf.PageInk;
import org.attune.report.pdf.PagePdf;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code attune report export}: reports as files for other programs, beside the reports or in a folder of their own.
 */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Convert reports to CSV, JSON, HTML, PDF or WebVTT.")
final class ReportExportCommand implements Callable<Integer> {
    @Mixin
    ReportFiles reports = new ReportFiles();

    @ArgGroup(exclusive = false, multiplicity = "1")
    Formats formats = new Formats();

    @Option(names = "--out", paramLabel = "DIR",
            description = "The folder for the files, created if it is missing. (default: beside each report)")
    @Nullable
    Path out;

    @Mixin
    PaperOption paper = new PaperOption();

    @Mixin
    RecordingOption recording = new RecordingOption();

    @Option(names = "--overwrite", description = "Replace files that are there already.")
    boolean overwrite;

    /** At least one of them. */
    static final class Formats {
        @Option(names = "--csv", description = "A table with a row for every ten seconds.")
        boolean csv;

        @Option(names = "--json", description = "Everything that the report holds.")
        boolean json;

        @Option(names = "--html", description = "A page for the browser, with every chart also as a table.")
        boolean html;

        @Option(names = "--pdf", description = "The page for printing, with words that can be copied.")
        boolean pdf;

        @Option(names = "--vtt",
                description = "The minutes to look at again, as chapters for a recording (WebVTT).")
        boolean vtt;

        List<ExportFormat> chosen() {
            List<ExportFormat> chosen = new ArrayList<>();
            addIf(csv, ExportFormat.CSV, chosen);
            addIf(json, ExportFormat.JSON, chosen);
            addIf(html, ExportFormat.HTML, chosen);
            addIf(vtt, ExportFormat.VTT, chosen);
            return chosen;
        }

        private static void addIf(boolean wanted, ExportFormat format, List<ExportFormat> chosen) {
            if (wanted) {
                chosen.add(format);
            }
        }
    }

    @ParentCommand
    ReportCommand report = new ReportCommand();

    /** In this run: pages of several folders often have one name, and none may take the place of another. */
    private final Set<Path> made = new HashSet<>();

    /** @throws IllegalArgumentException with a sentence, when the folder is none */
    @Override
    public Integer call() throws IOException {
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw new RequestException(out + " is not a folder.");
        }
        return reports.each(this::export);
    }

    private void export(Path file, SessionSummary summary) throws IOException {
        Path folder = out != null ? out : file.toAbsolutePath().getParent();
        Language language = report.attune.common.current().now().language();
        for (ExportFormat format : formats.chosen()) {
            String text = language.during(() -> text(format, summary));
            write(folder.resolve(baseName(file) + format.extension()), text.getBytes(StandardCharsets.UTF_8));
            if (format == ExportFormat.VTT && Chapters.isEmpty(text)) {
                System.out.println(Chapters.none());
            }
        }
        if (formats.pdf) {
            write(folder.resolve(baseName(file) + ".pdf"), language.during(() -> pdf(summary)));
        }
    }

    private String text(ExportFormat format, SessionSummary summary) {
        return format == ExportFormat.VTT
                ? Chapters.of(summary, summary.info().live() ? recording.before(summary.info().start()) : 0)
                : format.text(summary);
    }

    private byte[] pdf(SessionSummary summary) throws IOException {
        return PagePdf.write(FxToolkit.drawn(() -> PageInk.of(ReportPage.onPaper(summary))), paper.paper(),
                SessionWords.text(summary));
    }

    /** Whole or not at all. */
    private void write(Path file, byte[] content) throws IOException {
        if (!made.add(file)) {
            throw new FileAlreadyExistsException(file.toString(), null,
                    "has just been made of another page with this name");
        }
        Files.createDirectories(file.getParent());
        Path partial = file.resolveSibling(ReportNames.partial());
        try {
            Files.write(partial, content);
            Files.move(partial, file,
                    overwrite ? new CopyOption[]{StandardCopyOption.REPLACE_EXISTING} : new CopyOption[0]);
        } catch (IOException failure) {
            throw LostOutputException.naming(file, failure);
        } finally {
            Files.deleteIfExists(partial);
        }
        System.out.println("Written to " + file);
    }

    private static String baseName(Path report) {
        return report.getFileName().toString().replaceFirst("(?i)\\.png$", "");
    }
}
