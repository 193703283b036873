package org.attune.classroom.io;

import java.io.IOException;
import java.util.Locale;
import org.attune.classroom.PageFile;
import org.attune.classroom.SkippedFile;
import org.attune.report.data.ReportNames;
import org.attune.report.data.UnreadableReportException;
import org.jspecify.annotations.Nullable;

/** Decides which unreadable files to report to the teacher: those that may be, or may contain, a learner's report. */
final class Unread {
    /** Prefix of the files in which macOS stores metadata on file systems that do not support it. */
    private static final String BESIDE = "._";

    private Unread() {}

    /**
     * Judges a PNG by its content and any other file by its name, because a report saved in another format keeps part
     * of its name.
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
