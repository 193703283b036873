package org.attune.session;

import java.time.ZonedDateTime;

/**
 * What is known of a session before it begins.
 *
 * @param start when it began, or a recorded video's analysis did, with its zone
 * @param live whether it ran in real time, so that it also ended at a time of day
 * @param source where the pictures come from, in words for the report
 * @param model name, version and the start of the file's hash
 * @param policy version of the rule that gives the verdicts
 * @param appVersion Attune's own
 */
public record SessionInfo(ZonedDateTime start, boolean live, String source, String model, String policy, String appVersion) {
}
