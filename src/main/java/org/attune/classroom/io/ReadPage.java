package org.attune.classroom.io;

import java.io.IOException;
import org.attune.classroom.PageFile;
import org.attune.classroom.PageFile.State;
import org.attune.classroom.SessionMinutes;
import org.attune.classroom.SkippedFile;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The result of reading a file. It has neither a session nor a skipped file if the file does not look like a report.
 *
 * @param state of the file when it was read
 */
record ReadPage(State state, @Nullable SessionMinutes session, @Nullable SkippedFile leftOut) {
    private static final Logger LOG = LoggerFactory.getLogger(ReadPage.class);

    /**
     * Reuses the earlier result if the file has not changed. Always retries unreadable files, because permissions and
     * missing drives do not show in the state.
     */
    static ReadPage read(PageFile file, @Nullable ReadPage before, boolean presenceOnly) {
        State state = state(file);
        boolean known = before != null && before.state.equals(state)
                && (before.leftOut == null || before.leftOut.reason() != SkippedFile.Reason.UNREADABLE);
        return known ? before : readContent(file, state, presenceOnly);
    }

    private static State state(PageFile file) {
        try {
            return file.state();
        } catch (IOException gone) {
            LOG.debug("a file cannot be looked at", gone);
            return State.UNKNOWN;
        }
    }

    private static ReadPage readContent(PageFile file, State state, boolean presenceOnly) {
        OpenedPage page = OpenedPage.of(file, presenceOnly);
        SessionSummary summary = page.session();
        return new ReadPage(state, summary == null ? null : SessionMinutes.of(file, summary), page.leftOut());
    }
}
