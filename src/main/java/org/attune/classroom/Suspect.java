package org.attune.classroom;

import java.io.IOException;
import java.util.Locale;
import org.attune.report.ReportNames;
import org.attune.report.UnreadableReport;

/** Which of the files that cannot be read as reports a teacher has to hear of: whatever may be a learner's page. */
final class Suspect {
    /** macOS keeps beside a file on a foreign disk what that disk has no place for. */
    private static final String BESIDE = "._";

    private Suspect() {
    }

    /** By its content where it is a PNG, else by its name: a page that was saved as something else keeps at least a part of it. */
    static boolean isOne(PageFile file, UnreadableReport why) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        if (why.isOfAnotherKind()) {
            return !name.startsWith(BESIDE) && isNamedLikeOne(name);
        }
        return (!name.startsWith(".") || isNamedLikeOne(name)) && !isClassPicture(file);
    }

    private static boolean isNamedLikeOne(String name) {
        return name.toLowerCase(Locale.ROOT).contains(".png") || ReportNames.beginsLikeReport(name) && !ReportNames.isExport(name);
    }

    private static boolean isClassPicture(PageFile file) {
        try {
            return ClassPicture.isOne(file);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
