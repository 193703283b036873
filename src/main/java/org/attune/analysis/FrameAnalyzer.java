package org.attune.analysis;

import org.attune.capture.Frame;

/** What the loop does with a frame. Used, and closed, by one thread. */
@FunctionalInterface
public interface FrameAnalyzer extends AutoCloseable {
    FrameResult analyze(Frame frame);

    /** Whether {@link #explain} brings anything. */
    default boolean canExplain() {
        return false;
    }

    /** Whether faces shall come with an {@link Explanation} from now on; it costs a little. From any thread. */
    default void explain(boolean wanted) {}

    /**
     * Makes a face in view the learner's from the next frame on; one that is not followed any more changes nothing.
     * From any thread.
     */
    default void chooseLearner(int face) {}

    /** Frees what is native; there is nothing to free unless an analyzer says so. */
    @Override
    default void close() {}
}
