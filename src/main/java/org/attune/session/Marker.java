package org.attune.session;

/**
 * A moment that the learner or the teacher named.
 *
 * @param seconds since the session's start
 * @param text names what begins at that moment; may be empty
 */
public record Marker(double seconds, String text) {

    public Marker {
        text = SessionLabels.line(text, SessionLabels.LONGEST);
    }
}
