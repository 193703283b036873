package org.attune.ui.classroom;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.attune.classroom.io.LectureExport;
import org.attune.classroom.io.LongCsv;
import org.attune.classroom.io.PagePicture;

/** What can be saved of a class view. */
enum ClassExport {
    PAGE("png", ""), MINUTES("csv", ""), VIEW("json", ""), ROWS("csv", "-rows");

    private final String extension;
    private final String suffix;

    ClassExport(String extension, String suffix) {
        this.extension = extension;
        this.suffix = suffix;
    }

    /** Of its files, without a point. */
    String extension() {
        return extension;
    }

    /** Ends the proposed name of a file. */
    String ending() {
        return suffix + "." + extension;
    }

    /**
     * To be called off the JavaFX thread.
     *
     * @param page the picture that is shown
     */
    void write(Path file, ShownLecture shown, BufferedImage page) throws IOException {
        switch (this) {
            case PAGE -> PagePicture.write(file, page);
            case MINUTES -> LectureExport.write(file, LectureExport.csv(shown.view()));
            case VIEW -> LectureExport.write(file, LectureExport.json(shown.view()));
            case ROWS -> LongCsv.write(shown.lecture(), file);
        }
    }
}
