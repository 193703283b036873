package org.attune.ui;

import org.attune.session.SessionLabels;

/** Starts a session when the learner clicks Start. */
@FunctionalInterface
public interface SessionFactory {
    /** @param labels what the learner typed for the report */
    LiveSession start(SessionLabels labels);
}
