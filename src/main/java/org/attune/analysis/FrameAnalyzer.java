package org.attune.analysis;

import org.attune.capture.Frame;

/** What the loop does with a frame. */
@FunctionalInterface
public interface FrameAnalyzer {
    FrameResult analyze(Frame frame);
}
