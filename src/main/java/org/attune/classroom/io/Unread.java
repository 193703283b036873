package org.attune.classroom.io;

import java.io.IOException;
import java.util.Locale;
import org.attune.classroom.PageFile;
import org.attune.classroom.SkippedFile;
import org.attune.report.data.ReportNames;
import org.attune.report.data.UnreadableReportException;
import org.jspecify.annotations.Nullable;

/**
 * Which of the files that cannot be read as reports a teacher has to hear of: whatever may be a learner's page, or hold
 * one.
 */
final class Unread {
    /** macOS keeps beside a file on a foreign disk what that disk has no place for. */
    private static final String BESIDE = "._";

    private Unread() {}

    /**
     * By its content where it is a PNG, else by its name: a page that was saved as something else keeps at least a part
     * of it.
     */
    static @Nullable SkippedFile leftOut(PageFile file, UnreadableReportException why) {
        if (why.isOfAnotherKind() && lowerCase(file).endsWith(".zip")) {
            return SkippedFile.of(file.name(), SkippedFile.Reason.NOT_LOOKED_INTO);
        }
        boolean told = why.isOfAnotherKind()
                ? !file.lastName().startsWith(BESIDE) && isNamedLikePage(file)
                : (!file.lastName().startsWith(".") || isNamedLikePage(file)) && !isClassPicture(file);
        return told ? SkippedFile.of(file.name(), why) : null;
    }

    private static boolean isNamedLikePage(PageFile file) {
        return lowerCase(file).contains(".png")
                || ReportNames.beginsLikeReport(file.lastName()) && !ReportNames.isExport(file.lastName());
    }

    private static String lowerCase(PageFile file) {
        return file.lastName().toLowerCase(Locale.ROOT);
    }

    private static boolean isClassPicture(PageFile file) {
        try {
            return PagePicture.isOne(file);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
