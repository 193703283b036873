package org.attune.session;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * What is known of a session before it begins.
 *
 * @param id tells this session from every other
 * @param start when it began, or a recorded video's analysis did, with its zone
 * @param live whether it ran in real time, so that it also ended at a time of day
 * @param source where the pictures come from, in words for the report
 * @param labels what the learner typed
 * @param mode what it records
 * @param model the expression model; {@link ModelId#NONE} when only presence is recorded
 * @param policy version of the rule that gives the verdicts; empty when only presence is recorded
 * @param appVersion Attune's own
 * @param baseline whether the estimates were told from the learner's resting face
 * @param everyone whether all faces in view were counted, and not the learner's alone
 */
public record SessionInfo(UUID id, ZonedDateTime start, boolean live, String source, SessionLabels labels,
        SessionMode mode, ModelId model,
        String policy, String appVersion, boolean baseline, boolean everyone) {
    private static final int LONGEST_SOURCE = 300;

    public SessionInfo {
        source = SessionLabels.line(source, LONGEST_SOURCE);
        policy = SessionLabels.line(policy, SessionLabels.LONGEST);
        appVersion = SessionLabels.line(appVersion, SessionLabels.LONGEST);
        if (mode == SessionMode.PRESENCE
                && !(model.equals(ModelId.NONE) && policy.isEmpty() && !baseline && !everyone)) {
            throw new IllegalArgumentException(
                    "a session that records presence only has no expression model, no policy and no baseline, and "
                            + "counts nobody");
        }
    }

    /** Of a session with estimates from expressions. */
    public SessionInfo(UUID id, ZonedDateTime start, boolean live, String source, SessionLabels labels, ModelId model,
            String policy, String appVersion) {
        this(id, start, live, source, labels, SessionMode.EXPRESSIONS, model, policy, appVersion, false, false);
    }

    /** Of a session that records presence only. */
    public static SessionInfo presence(UUID id, ZonedDateTime start, boolean live, String source, SessionLabels labels,
            String appVersion) {
        return new SessionInfo(id, start, live, source, labels, SessionMode.PRESENCE, ModelId.NONE, "", appVersion,
                false, false);
    }

    /** The same session with estimates that were told from the learner's resting face. */
    public SessionInfo withBaseline() {
        return new SessionInfo(id, start, live, source, labels, mode, model, policy, appVersion, true, everyone);
    }

    /** The same session with all faces in view counted. */
    public SessionInfo withEveryone() {
        return new SessionInfo(id, start, live, source, labels, mode, model, policy, appVersion, baseline, true);
    }

    /**
     * Whether there are verdicts and expressions; without, only presence was recorded, and nothing can be said of
     * interest.
     */
    public boolean hasExpressions() {
        return mode == SessionMode.EXPRESSIONS;
    }
}
