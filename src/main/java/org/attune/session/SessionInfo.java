package org.attune.session;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionKind.Presence;

/**
 * What is known of a session before it begins.
 *
 * @param id tells this session from every other
 * @param start when it began, or a recorded video's analysis did, with its zone
 * @param live whether it ran in real time, so that it also ended at a time of day
 * @param source where the pictures come from, in words for the report
 * @param labels what the learner typed
 * @param kind what it records
 * @param appVersion Attune's own
 */
public record SessionInfo(UUID id, ZonedDateTime start, boolean live, String source, SessionLabels labels,
        SessionKind kind, String appVersion) {
    private static final int LONGEST_SOURCE = 300;

    public SessionInfo {
        source = SessionLabels.line(source, LONGEST_SOURCE);
        appVersion = SessionLabels.line(appVersion, SessionLabels.LONGEST);
    }

    /** Of a session with estimates of the learner's face alone, without its resting face. */
    public SessionInfo(UUID id, ZonedDateTime start, boolean live, String source, SessionLabels labels, ModelId model,
            String policy, String appVersion) {
        this(id, start, live, source, labels, new Expressions(model, policy, false, false), appVersion);
    }

    /** Of a session that records presence only. */
    public static SessionInfo presence(UUID id, ZonedDateTime start, boolean live, String source, SessionLabels labels,
            String appVersion) {
        return new SessionInfo(id, start, live, source, labels, new Presence(), appVersion);
    }

    /** How its estimates are made; empty when only presence is recorded. */
    public Optional<Expressions> expressions() {
        return kind instanceof Expressions estimates ? Optional.of(estimates) : Optional.empty();
    }

    /**
     * Whether there are verdicts and expressions; without, only presence was recorded, and nothing can be said of
     * interest.
     */
    public boolean hasExpressions() {
        return expressions().isPresent();
    }

    /** Whether there are estimates that start from the learner's resting face. */
    public boolean baseline() {
        return expressions().filter(Expressions::baseline).isPresent();
    }

    /** Whether there are estimates of all faces in view, and not of the learner's alone. */
    public boolean everyone() {
        return expressions().filter(Expressions::everyone).isPresent();
    }
}
