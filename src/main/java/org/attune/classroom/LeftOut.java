package org.attune.classroom;

import java.nio.file.Path;
import java.util.Locale;
import org.attune.report.UnreadableReport;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * A file of the folder that is not in the class view.
 *
 * @param file which; its name may hold a learner's name, so it never gets onto the page
 * @param reason why, in the words of the page
 * @param sentence the same for the teacher, naming the file
 */
public record LeftOut(Path file, Reason reason, String sentence) {

    /** Why, in the order in which the page tells it. */
    public enum Reason {
        OTHER_COURSE("another course"),
        OTHER_TIME("another time"),
        OTHER_POLICY("measured by another rule"),
        RECORDED("recorded video"),
        PRESENCE("presence only"),
        EVERYONE("everyone counted"),
        DUPLICATE("the same session twice"),
        RESAVED("re-saved picture"),
        UNREADABLE("not readable as a report");

        private final String inData;

        Reason(String inData) {
            this.inData = inData;
        }

        /** As exports name it, in every language. */
        String inData() {
            return inData;
        }

        public String words() {
            return Sentences.of("left-out." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Why a report that can be read is not one of a learner with estimates; null where it is. */
    static @Nullable Reason reason(SessionSummary summary) {
        if (!summary.hasExpressions()) {
            return Reason.PRESENCE;
        }
        return summary.info().everyone() ? Reason.EVERYONE : null;
    }

    static LeftOut of(Path file, UnreadableReport unreadable) {
        return new LeftOut(file, unreadable.isResaved() ? Reason.RESAVED : Reason.UNREADABLE, name(file) + ": " + unreadable.reason() + ".");
    }

    static LeftOut of(Path file, Reason reason) {
        return new LeftOut(file, reason, name(file) + ": " + reason.words() + ".");
    }

    /** On one line whatever is in it. */
    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "?");
    }
}
