package org.attune.session;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionKind.Presence;

/**
 * The properties of a session that are known before it begins.
 *
 * @param id globally unique
 * @param start when the session began, or the analysis of a recorded video, with the time zone
 * @param live whether it ran in real time, so that its end is a time of day too
 * @param source of the frames, as text for the report
 * @param labels typed by the learner
 * @param kind what the session records
 * @param appVersion Attune's version
 */
public record SessionInfo(UUID id, ZonedDateTime start, boolean live, String source, SessionLabels labels,
        SessionKind kind, String appVersion) {
    private static final int LONGEST_SOURCE = 300;

    public SessionInfo {
        source = SessionLabels.line(source, LONGEST_SOURCE);
        appVersion = SessionLabels.line(appVersion, SessionLabels.LONGEST);
    }

    /** For a session with estimates for the learner's face only, without a baseline. */
    public SessionInfo(UUID id, ZonedDateTime start, boolean live, String source, SessionLabels labels, ModelId model,
            String policy, String appVersion) {
        this(id, start, live, source, labels, new Expressions(model, policy, false, false), appVersion);
    }

    /** For a presence-only session. */
    public static SessionInfo presence(UUID id, ZonedDateTime start, boolean live, String source, SessionLabels labels,
            String appVersion) {
        return new SessionInfo(id, start, live, source, labels, new Presence(), appVersion);
    }

    /** How the session makes its estimates; empty if it records presence only. */
    public Optional<Expressions> expressions() {
        return kind instanceof Expressions estimates ? Optional.of(estimates) : Optional.empty();
    }

    /**
     * Whether there are verdicts and expressions. Otherwise the session recorded presence only and says nothing about
     * interest.
     */
    public boolean hasExpressions() {
        return expressions().isPresent();
    }

    /** Whether there are estimates, corrected for the learner's resting face. */
    public boolean baseline() {
        return expressions().filter(Expressions::baseline).isPresent();
    }

    /** Whether there are estimates for all faces in view, not only for the learner's. */
    public boolean everyone() {
        return expressions().filter(Expressions::everyone).isPresent();
    }
}
