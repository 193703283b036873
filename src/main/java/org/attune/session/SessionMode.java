package org.attune.session;

/** What the learner agreed to have recorded. */
public enum SessionMode {
    /** Estimates from facial expressions: verdicts and expressions. */
    EXPRESSIONS,
    /** Only whether a face was in view. No expression model is loaded, so there are no verdicts and no expressions. */
    PRESENCE
}
