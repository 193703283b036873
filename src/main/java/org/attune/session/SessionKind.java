package org.attune.session;

/** What a session records. The type for presence-only sessions has no model, so it cannot hold a model's output. */
public sealed interface SessionKind {
    /** What the learner agreed to. */
    SessionMode mode();

    /** Only whether a face was in view. */
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
     * @param policy version of the policy that derives the verdicts
     * @param baseline whether the scores were corrected for the learner's resting face
     * @param everyone whether all faces in view were counted, not only the learner's
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
