package org.attune.ui.report;

import java.nio.file.Path;

/** What is said of a page that is saved, or is not. */
public final class SaveMessages {
    private SaveMessages() {}

    public static String saved(Path file) {
        return Messages.text("report.saved", file);
    }

    /** @param remedy what to do about it */
    public static String refused(String remedy) {
        return Messages.text("report.refused.nowhere", remedy);
    }
}
