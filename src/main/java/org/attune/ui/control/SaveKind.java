package org.attune.ui.control;

import javafx.stage.FileChooser.ExtensionFilter;
import org.attune.report.pdf.Paper;

/** As what a page can be saved. */
public enum SaveKind {
    PNG("png", "save.png"), PDF_A4("pdf", "save.pdf.a4"), PDF_LETTER("pdf", "save.pdf.letter"),
    HTML("html", "save.html"),
    CSV("csv", "save.csv"), JSON("json", "save.json"), VTT("vtt", "save.vtt");

    private final String ending;
    private final String words;

    SaveKind(String ending, String words) {
        this.ending = ending;
        this.words = words;
    }

    String ending() {
        return ending;
    }

    Paper paper() {
        return switch (this) {
            case PDF_A4 -> Paper.A4;
            case PDF_LETTER -> Paper.LETTER;
            default -> Paper.usual();
        };
    }

    ExtensionFilter filter() {
        return new ExtensionFilter(Messages.text(words), "*." + ending);
    }
}
