package org.attune.journal;

import java.io.IOException;
import java.util.Optional;
import org.attune.session.SessionInfo;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;

/** A running session's journal as text, where somebody else keeps it. */
public final class JournalText {
    private final JournalEntries entries;

    public JournalText(SessionInfo info, SessionRecorder recorder) {
        this.entries = new JournalEntries(info, recorder);
    }

    /**
     * The lines that are new since {@link #written}; the first of all tells which session it is.
     *
     * @param nanos now, on the clock of the results
     */
    public String next(long nanos) {
        return entries.next(nanos);
    }

    /** The lines that {@link #next} gave last are kept safely. */
    public void written() {
        entries.written();
    }

    /**
     * The session up to the journal's last line; empty if not even its first line is whole.
     *
     * @throws IOException if a newer Attune wrote it
     */
    public static Optional<SessionSummary> read(String journal) throws IOException {
        return JournalReader.read(journal);
    }
}
