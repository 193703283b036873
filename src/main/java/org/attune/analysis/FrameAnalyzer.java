package org.attune.analysis;

import org.attune.capture.Frame;

/** Analyses frames for the loop. One thread uses and closes it. */
@FunctionalInterface
public interface FrameAnalyzer extends AutoCloseable {
    FrameResult analyze(Frame frame);

    /** Whether {@link #explain} has any effect with this. */
    default boolean canExplain(Explaining kind) {
        return false;
    }

    /** Switches the {@link Explanation}s on or off, which cost a little time. Thread-safe. */
    default void explain(Explaining kind) {}

    /**
     * Gives the learner's role to a face in view, from the next frame on. Has no effect if that face is no longer
     * tracked. Thread-safe.
     */
    default void chooseLearner(int face) {}

    /** Frees native memory; by default there is none. */
    @Override
    default void close() {}
}
