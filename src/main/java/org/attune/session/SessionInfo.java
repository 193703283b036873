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
 * @param policy version of the rule that gives the verdicts
 * @param appVersion Attune's own
 */
public record SessionInfo(UUID id, ZonedDateTime start, boolean live, String source, SessionLabels labels, ModelId model, String policy,
                          String appVersion) {
    private static final int LONGEST_SOURCE = 300;

    public SessionInfo {
        source = SessionLabels.line(source, LONGEST_SOURCE);
        policy = SessionLabels.line(policy, SessionLabels.LONGEST);
        appVersion = SessionLabels.line(appVersion, SessionLabels.LONGEST);
    }
}
