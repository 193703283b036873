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
 * The grabber, the slot for its newest frame, and the analysis loop: one thread on each side of the slot, opened and
 * closed together.
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
     * @param analyzer closed together with the pipeline
     * @param rate analysed frames per second
     * @param sink receives each result, on the analysis thread
     */
    static Pipeline open(DeviceFinder finder, FrameAnalyzer analyzer, double rate, Consumer<FrameResult> sink) {
        Pipeline opened = new Pipeline(finder, analyzer, rate, sink);
        opened.grabber.start();
        opened.loop.start();
        return opened;
    }

    /** Lends the newest frame; its pixels are valid only until {@code reader} returns. */
    void lendNewestFrame(Consumer<Frame> reader) {
        frames.lend(reader);
    }

    Optional<FrameResult> latestResult() {
        return loop.latest();
    }

    CameraStatus camera() {
        return grabber.status();
    }

    /** See {@link FrameGrabber#pause()}. */
    void pause() {
        grabber.pause();
    }

    void resume() {
        grabber.resume();
    }

    /** Whether the device is open, or may be; stays true after closing while its driver hangs. */
    boolean holdsDevice() {
        return grabber.holdsDevice();
    }

    /** The finder to use for opening the same device next. */
    DeviceFinder next(DeviceFinder finder) {
        return finder.after(grabber);
    }

    /** Stops the loop first, so that no result comes from a closed device. */
    @Override
    public void close() {
        loop.close();
        grabber.close();
    }
}
