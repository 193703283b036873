package org.attune.session;

/**
 * A moment that the learner or the teacher named.
 *
 * @param seconds since the session's start
 * @param kind what it says; a {@link MarkerKind#NOTE} begins a part of the session
 * @param text a name for the moment; may be empty
 * @param note what the learner wrote about it after the session; may be empty
 */
public record Marker(double seconds, MarkerKind kind, String text, String note) {
    /** Maximum number of code points in a note. */
    public static final int LONGEST_NOTE = 140;

    public Marker {
        text = SessionLabels.line(text, SessionLabels.LONGEST);
        note = SessionLabels.line(note, LONGEST_NOTE);
    }

    public Marker(double seconds, MarkerKind kind, String text) {
        this(seconds, kind, text, "");
    }

    /** A free marker. */
    public Marker(double seconds, String text) {
        this(seconds, MarkerKind.NOTE, text);
    }

    /** Index of the bin that it is in. */
    public int bin() {
        return (int) (seconds / SessionSummary.BIN_SECONDS);
    }
}
