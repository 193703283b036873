package org.attune.pipeline;

import java.util.Optional;
import java.util.function.Consumer;
import org.attune.analysis.AnalysisLoop;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.FrameResult;
import org.attune.capture.CameraStatus;
import org.attune.capture.DeviceFinder;
import org.attune.capture.Frame;
import org.attune.capture.FrameGrabber;
import org.attune.capture.LatestFrame;

/**
 * The grabber, the slot for its newest frame and the loop that analyses it: one thread on each side of the slot, opened
 * and closed together.
 */
final class Pipeline implements AutoCloseable {
    private final LatestFrame frames = new LatestFrame();
    private final FrameGrabber grabber;
    private final AnalysisLoop loop;

    private Pipeline(DeviceFinder finder, FrameAnalyzer analyzer, double rate, Consumer<FrameResult> sink) {
        this.grabber = new FrameGrabber(finder, frames);
        this.loop = new AnalysisLoop(frames, analyzer, rate, sink);
    }

    /**
     * Opens the device and starts.
     *
     * @param analyzer closed with the pipeline
     * @param rate analysed frames a second
     * @param sink gets each result, on the analysis thread
     */
    static Pipeline open(DeviceFinder finder, FrameAnalyzer analyzer, double rate, Consumer<FrameResult> sink) {
        Pipeline opened = new Pipeline(finder, analyzer, rate, sink);
        opened.grabber.start();
        opened.loop.start();
        return opened;
    }

    /** Its pixels are whole until {@code look} returns. */
    void lendNewestFrame(Consumer<Frame> look) {
        frames.lend(look);
    }

    Optional<FrameResult> latestResult() {
        return loop.latest();
    }

    CameraStatus camera() {
        return grabber.status();
    }

    /** As {@link FrameGrabber#pause()}. */
    void pause() {
        grabber.pause();
    }

    void resume() {
        grabber.resume();
    }

    /** Whether the device is open, or may be: one whose driver hangs is so after closing, too. */
    boolean holdsDevice() {
        return grabber.holdsDevice();
    }

    /** The finder for whoever opens the same device next. */
    DeviceFinder next(DeviceFinder finder) {
        return finder.after(grabber);
    }

    /** The loop ends first, so that no result comes from a device that is closed. */
    @Override
    public void close() {
        loop.close();
        grabber.close();
    }
}
