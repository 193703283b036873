package org.attune.classroom.io;

import org.attune.classroom.PageFile;
import org.attune.classroom.SkippedFile;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be: a learner's session, or a file that is left out and told of. Neither if the file does
 * not look like a report.
 */
public record OpenedPage(@Nullable SessionSummary session, @Nullable SkippedFile leftOut) {

    /** @param presenceOnly whether nothing is kept of a report with expressions but that it is there */
    public static OpenedPage of(PageFile file, boolean presenceOnly) {
        try {
            SessionSummary summary = file.read();
            SkippedFile.Reason reason = SkippedFile.reason(summary, presenceOnly);
            return reason == null
                    ? new OpenedPage(summary, null)
                    : new OpenedPage(null, SkippedFile.of(file.name(), reason));
        } catch (UnreadableReportException unreadable) {
            return new OpenedPage(null, Unread.leftOut(file, unreadable));
        }
    }
}
