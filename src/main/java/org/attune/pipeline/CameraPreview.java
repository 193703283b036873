package org.attune.pipeline;

import java.util.Optional;
import java.util.function.Consumer;
import org.attune.analysis.FrameResult;
import org.attune.analysis.FramingAnalyzer;
import org.attune.analysis.FramingHint;
import org.attune.capture.CameraStatus;
import org.attune.capture.DeviceFinder;
import org.attune.capture.Frame;

/** One camera's picture while it is set up, and what is seen in it; nothing is recorded. */
public final class CameraPreview implements AutoCloseable {
    private final FramingAnalyzer analyzer;
    private final Pipeline pipeline;

    /**
     * Opens the camera.
     *
     * @param analyzer closed with the preview
     * @param rate analysed frames a second
     * @param sink gets each result, on the analysis thread
     */
    public CameraPreview(DeviceFinder finder, FramingAnalyzer analyzer, double rate, Consumer<FrameResult> sink) {
        this.analyzer = analyzer;
        this.pipeline = Pipeline.open(finder, analyzer, rate, sink);
    }

    /** Its pixels are whole until {@code look} returns. */
    public void lendNewestFrame(Consumer<Frame> look) {
        pipeline.lendNewestFrame(look);
    }

    public Optional<FrameResult> latestResult() {
        return pipeline.latestResult();
    }

    public Optional<FramingHint> hint() {
        return analyzer.hint();
    }

    public CameraStatus camera() {
        return pipeline.camera();
    }

    /** Whether the camera is open, or may be: one whose driver hangs is so after closing, too. */
    public boolean holdsCamera() {
        return pipeline.holdsDevice();
    }

    /** The finder for whoever opens the same camera next. */
    public DeviceFinder next(DeviceFinder finder) {
        return pipeline.next(finder);
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
