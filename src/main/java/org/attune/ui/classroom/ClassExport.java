package org.attune.ui.classroom;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.classroom.ClassView;
import org.attune.classroom.Lecture;
import org.attune.classroom.io.LectureExport;
import org.attune.classroom.io.LongCsv;
import org.attune.classroom.io.PagePicture;
import org.attune.report.ClockTimes;
import org.attune.report.export.Chapters;
import org.attune.report.export.ExportFile;
import org.attune.report.pdf.PageInk;
import org.attune.report.pdf.PagePdf;
import org.attune.ui.control.SaveKind;
import org.attune.ui.control.SaveTarget;

/** What can be saved of a class view. */
enum ClassExport {
    PAGE("class.save", "", SaveKind.PNG, SaveKind.PDF_A4, SaveKind.PDF_LETTER),
    MINUTES("class.save-csv", "", SaveKind.CSV),
    VIEW("class.save-json", "", SaveKind.JSON),
    CHAPTERS("class.save-vtt", "", SaveKind.VTT),
    ROWS("class.save-rows", "-rows", SaveKind.CSV);

    private final String words;
    private final String suffix;
    private final SaveKind[] kinds;

    ClassExport(String words, String suffix, SaveKind... kinds) {
        this.words = words;
        this.suffix = suffix;
        this.kinds = kinds;
    }

    /** What is in a file. */
    interface Content {
        /** To be called off the JavaFX thread. */
        Path into(SaveTarget target) throws IOException;
    }

    /** The one that a file's ending means. */
    static ClassExport of(SaveTarget target) {
        return Stream.of(values()).filter(export -> target.isAmong(export.kinds)).findFirst().orElse(PAGE);
    }

    /** Of its button or entry, and of the dialog that asks for a file. */
    String words() {
        return Messages.text(words);
    }

    /** Ends the proposed name of a file, before its ending. */
    String suffix() {
        return suffix;
    }

    SaveKind[] kinds() {
        return kinds.clone();
    }

    /**
     * To be called on the JavaFX thread.
     *
     * @param page the picture that is shown
     * @param recording when a recording began, by the class's clock; empty for with the lecture
     */
    Content of(ShownLecture shown, BufferedImage page, SaveTarget target, Optional<LocalTime> recording) {
        ClassView view = shown.view();
        return switch (this) {
            case PAGE -> target.isAmong(SaveKind.PNG)
                    ? picture(page)
                    : sheet(PageInk.of(shown.page().draw()), shown.page().title());
            case MINUTES -> text(LectureExport.csv(view));
            case VIEW -> text(LectureExport.json(view));
            case CHAPTERS -> text(chapters(view, recording));
            case ROWS -> rows(shown.lecture());
        };
    }

    private static String chapters(ClassView view, Optional<LocalTime> recording) {
        return LectureExport.chapters(view,
                recording.map(began -> Chapters.later(view.start(), began)).orElse(0.0));
    }

    /** A sentence; of chapters, also that there are none, or from when their times count where nobody said. */
    String saved(ShownLecture shown, SaveTarget target, Optional<LocalTime> recording) {
        if (this == CHAPTERS && Chapters.isEmpty(chapters(shown.view(), recording))) {
            return Messages.text("class.saved", target.file()) + "\n" + Chapters.none();
        }
        return this == CHAPTERS && recording.isEmpty()
                ? Messages.text("class.saved.chapters", target.file(), ClockTimes.clock(shown.view().start()))
                : Messages.text("class.saved", target.file());
    }

    private static Content picture(BufferedImage page) {
        return target -> {
            ExportFile.refuseUnasked(target.file(), target.confirmed());
            PagePicture.write(target.file(), page);
            return target.file();
        };
    }

    private static Content sheet(PageInk page, String title) {
        return target -> write(target, PagePdf.write(page, target.paper(), title));
    }

    private static Content text(String whole) {
        return target -> write(target, whole.getBytes(StandardCharsets.UTF_8));
    }

    private static Content rows(Lecture lecture) {
        return target -> {
            ExportFile.refuseUnasked(target.file(), target.confirmed());
            LongCsv.write(lecture, target.file());
            return target.file();
        };
    }

    private static Path write(SaveTarget target, byte[] content) throws IOException {
        ExportFile.write(target.file(), content, target.confirmed());
        return target.file();
    }
}
