package org.attune.analysis;

/** What an {@link Explanation} holds. */
public enum Explaining {
    OFF,
    /** A coarse map for each face. */
    MAP,
    /** The gradient by the pixels, for the learner's face alone. */
    GRADIENT
}
