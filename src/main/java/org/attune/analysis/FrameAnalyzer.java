package org.attune.analysis;

import org.attune.capture.Frame;

/** What the loop does with a frame. Used, and closed, by one thread. */
@FunctionalInterface
public interface FrameAnalyzer extends AutoCloseable {
    FrameResult analyze(Frame frame);

    /** Frees what is native; there is nothing to free unless an analyzer says so. */
    @Override
    default void close() {
    }
}
