package org.attune.session;

/** What a session records, as the learner agreed to it. */
public enum SessionMode {
    /** Estimates from facial expressions: verdicts and expressions. */
    EXPRESSIONS,
    /** Only whether a face was in view. No expression model is there, so there is no verdict and no expression. */
    PRESENCE
}
