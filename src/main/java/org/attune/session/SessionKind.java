package org.attune.session;

/** What a session records. One of presence only has no place for a model, and so none for what a model says. */
public sealed interface SessionKind {
    /** What the learner agreed to. */
    SessionMode mode();

    /** Whether a face was in view, and no more. */
    record Presence() implements SessionKind {
        @Override
        public SessionMode mode() {
            return SessionMode.PRESENCE;
        }
    }

    /**
     * Verdicts and expressions, estimated from the faces in view.
     *
     * @param model that scored the expressions
     * @param policy version of the rule that gives the verdicts
     * @param baseline whether the scores were corrected for the learner's resting face
     * @param everyone whether all faces in view were counted, and not the learner's alone
     */
    record Expressions(ModelId model, String policy, boolean baseline, boolean everyone) implements SessionKind {
        public Expressions {
            policy = SessionLabels.line(policy, SessionLabels.LONGEST);
        }

        @Override
        public SessionMode mode() {
            return SessionMode.EXPRESSIONS;
        }
    }
}
