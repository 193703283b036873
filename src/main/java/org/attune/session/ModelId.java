package org.attune.session;

/**
 * Which expression model measured a session.
 *
 * @param sha256 of the model file, 64 hexadecimal digits
 */
public record ModelId(String name, String version, String sha256) {
    public ModelId {
        name = SessionLabels.line(name, SessionLabels.LONGEST);
        version = SessionLabels.line(version, SessionLabels.LONGEST);
    }
}
