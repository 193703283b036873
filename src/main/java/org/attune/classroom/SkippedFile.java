package org.attune.classroom;

import java.util.Locale;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * A file of the folder that is not in the class view, or a folder or a ZIP in it that was not looked into.
 *
 * @param name of the file below the folder; it may hold a learner's name, so it never gets onto the page
 * @param reason why, in the words of the page
 * @param sentence the same for the teacher, naming the file
 */
public record SkippedFile(String name, Reason reason, String sentence) {

    /** Why, in the order of the page. */
    public enum Reason {
        OTHER_COURSE, OTHER_TIME, OTHER_POLICY, RECORDED, PRESENCE, EVERYONE, DUPLICATE, RESAVED, UNREADABLE,
        NOT_LOOKED_INTO;

        public String words() {
            return Messages.text("left-out." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Why a report that can be read is not one of a learner with estimates; null where it is. */
    public static @Nullable Reason reason(SessionSummary summary) {
        if (!summary.hasExpressions()) {
            return Reason.PRESENCE;
        }
        return summary.info().everyone() ? Reason.EVERYONE : null;
    }

    public static SkippedFile of(String name, UnreadableReportException unreadable) {
        return of(name, unreadable.isResaved() ? Reason.RESAVED : Reason.UNREADABLE, unreadable.reason());
    }

    public static SkippedFile of(String name, Reason reason) {
        return of(name, reason, reason.words());
    }

    /** On one line whatever is in the name. */
    private static SkippedFile of(String name, Reason reason, String words) {
        return new SkippedFile(name, reason, name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "?") + ": " + words + ".");
    }
}
