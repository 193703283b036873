package org.attune.classroom;

import java.util.Locale;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * A file that the class view leaves out, or a nested folder or ZIP that was not opened.
 *
 * @param name path relative to the folder; it may contain a learner's name and must never appear on the page
 * @param reason as stated on the page
 * @param sentence for the teacher, with the name of the file
 */
public record SkippedFile(String name, Reason reason, String sentence) {

    /** In the order in which the page lists them. */
    public enum Reason {
        OTHER_COURSE, OTHER_TIME, OTHER_POLICY, OTHER_MODEL, RECORDED, PRESENCE, EXPRESSIONS, FORBIDDEN, EVERYONE,
        DUPLICATE, RESAVED, UNREADABLE,
        NOT_LOOKED_INTO;

        public String words() {
            return Messages.text("left-out." + name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Why a readable report cannot be used; null if it is of a single learner.
     *
     * @param presenceOnly whether only reports without expressions may be used
     */
    public static @Nullable Reason reason(SessionSummary summary, boolean presenceOnly) {
        if (presenceOnly && summary.hasExpressions()) {
            return Reason.FORBIDDEN;
        }
        return summary.info().everyone() ? Reason.EVERYONE : null;
    }

    public static SkippedFile of(String name, UnreadableReportException unreadable) {
        return of(name, unreadable.isResaved() ? Reason.RESAVED : Reason.UNREADABLE, unreadable.reason());
    }

    public static SkippedFile of(String name, Reason reason) {
        return of(name, reason, reason.words());
    }

    /** Replaces line breaks and control characters in the name, to keep the sentence on one line. */
    private static SkippedFile of(String name, Reason reason, String words) {
        return new SkippedFile(name, reason, name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "?") + ": " + words + ".");
    }
}
