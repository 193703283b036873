package org.attune.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.attune.analysis.AnalysisLoop;
import org.attune.analysis.FrameResult;
import org.attune.analysis.FramingAnalyzer;
import org.attune.analysis.Hint;
import org.attune.capture.CameraStatus;
import org.attune.capture.DeviceFinder;
import org.attune.capture.Frame;
import org.attune.capture.FrameGrabber;
import org.attune.capture.LatestFrame;

/**
 * One camera's picture while it is set up, and what is seen in it; nothing is recorded. Owns its threads as a session
 * does.
 */
final class CameraPreview implements AutoCloseable {
    private final LatestFrame frames = new LatestFrame();
    private final FramingAnalyzer analyzer;
    private final FrameGrabber grabber;
    private final AnalysisLoop loop;

    /**
     * Opens the camera.
     *
     * @param analyzer closed with the preview
     * @param rate looks per second
     * @param sink gets each result, on the analysis thread
     */
    CameraPreview(DeviceFinder finder, FramingAnalyzer analyzer, double rate, Consumer<FrameResult> sink) {
        this.analyzer = analyzer;
        this.grabber = new FrameGrabber(finder, frames);
        this.loop = new AnalysisLoop(frames, analyzer, rate, sink);
        grabber.start();
        loop.start();
    }

    /** Its pixels are whole until {@code look} returns. */
    void lendNewestFrame(Consumer<Frame> look) {
        frames.lend(look);
    }

    Optional<FrameResult> latestResult() {
        return loop.latest();
    }

    Optional<Hint> hint() {
        return analyzer.hint();
    }

    CameraStatus camera() {
        return grabber.status();
    }

    /** Whether the camera is open, or may be: one whose driver hangs is so after closing, too. */
    boolean holdsCamera() {
        return grabber.holdsDevice();
    }

    /** The finder for whoever opens the same camera next. */
    DeviceFinder next(DeviceFinder finder) {
        return finder.after(grabber);
    }

    @Override
    public void close() {
        loop.close();
        grabber.close();
    }
}
