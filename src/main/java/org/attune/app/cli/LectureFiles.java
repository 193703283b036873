package org.attune.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.app.FxToolkit;
import org.attune.classroom.ClassView;
import org.attune.classroom.Lecture;
import org.attune.classroom.io.LectureExport;
import org.attune.classroom.io.LongCsv;
import org.attune.classroom.io.PagePicture;
import org.attune.classroom.page.ClassPage;
import org.attune.i18n.Language;
import org.attune.report.export.Chapters;
import org.attune.report.page.ReportImage;
import org.attune.report.pdf.PageInk;
import org.attune.report.pdf.PagePdf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The files into which a class view goes; each only where its option is given. */
final class LectureFiles {
    @Option(names = "--out", paramLabel = "FILE.png", description = "Write the page.")
    @Nullable
    Path out;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write a row for each minute.")
    @Nullable
    Path csv;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the whole view.")
    @Nullable
    Path json;

    @Option(names = "--long", paramLabel = "FILE",
            description = "Write a row for each session and ten seconds, as CSV for other programs; names are left "
                    + "out.")
    @Nullable
    Path rows;

    @Option(names = "--pdf", paramLabel = "FILE.pdf", description = "Write the page for printing.")
    @Nullable
    Path pdf;

    @Option(names = "--vtt", paramLabel = "FILE.vtt",
            description = "Write the minutes to look at again, as chapters for a recording (WebVTT).")
    @Nullable
    Path vtt;

    @Mixin
    PaperOption paper = new PaperOption();

    /** Whether JavaFX has to draw. */
    boolean hasPage() {
        return out != null || pdf != null;
    }

    /**
     * @param later how many seconds later than a recording the lecture began
     */
    void write(Lecture lecture, ClassPage page, Language language, double later) throws Exception {
        ClassView view = page.view();
        if (pdf != null) {
            byte[] sheet = language.during(() -> PagePdf.write(
                    FxToolkit.callHeadless(() -> PageInk.of(page.draw())), paper.paper(), page.title()));
            make(pdf, file -> Files.write(file, sheet));
        }
        if (vtt != null) {
            String chapters = language.during(() -> LectureExport.chapters(view, later));
            make(vtt, file -> Files.writeString(file, chapters));
            if (Chapters.isEmpty(chapters)) {
                System.out.println(Chapters.none());
            }
        }
        if (out != null) {
            PagePicture.refuseOver(out);
            byte[] png = PagePicture.encode(language
                    .during(() -> FxToolkit.callHeadless(() -> ReportImage.render(page.draw()))));
            make(out, file -> Files.write(file, png));
        }
        if (csv != null) {
            make(csv, file -> Files.writeString(file, LectureExport.csv(view)));
        }
        if (json != null) {
            make(json, file -> Files.writeString(file, LectureExport.json(view)));
        }
        if (rows != null) {
            make(rows, file -> LongCsv.write(lecture, file));
        }
    }

    /** What goes into a file. */
    private interface Content {
        void into(Path file) throws IOException;
    }

    /** With its folder; a line says where it is. */
    private static void make(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            content.into(file);
        } catch (IOException failure) {
            throw LostOutputException.naming(file, failure);
        }
        System.out.println("Written: " + file);
    }
}
