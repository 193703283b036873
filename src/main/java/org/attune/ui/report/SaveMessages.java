package org.attune.ui.report;

import java.nio.file.Path;

/** Sentences about a page that is saved, or is not. */
public final class SaveMessages {
    private SaveMessages() {}

    public static String saved(Path file) {
        return Messages.text("report.saved", file);
    }

    /** @param remedy what to do about it, in a sentence */
    public static String refused(String remedy) {
        return Messages.text("report.refused.nowhere", remedy);
    }
}
