package org.attune.ui;

/** Starts a session when the learner clicks Start. */
@FunctionalInterface
public interface SessionFactory {
    LiveSession start();
}
