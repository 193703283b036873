package org.attune.pipeline;

import java.util.Optional;
import java.util.function.Consumer;
import org.attune.analysis.FrameResult;
import org.attune.analysis.FramingAnalyzer;
import org.attune.analysis.FramingHint;
import org.attune.capture.CameraStatus;
import org.attune.capture.DeviceFinder;
import org.attune.capture.Frame;

/** The preview of one camera during set-up, with its analysis; nothing is recorded. */
public final class CameraPreview implements AutoCloseable {
    private final FramingAnalyzer analyzer;
    private final Pipeline pipeline;

    /**
     * Opens the camera.
     *
     * @param analyzer closed together with the preview
     * @param rate analysed frames per second
     * @param sink receives each result, on the analysis thread
     */
    public CameraPreview(DeviceFinder finder, FramingAnalyzer analyzer, double rate, Consumer<FrameResult> sink) {
        this.analyzer = analyzer;
        this.pipeline = Pipeline.open(finder, analyzer, rate, sink);
    }

    /** Lends the newest frame; its pixels are valid only until {@code reader} returns. */
    public void lendNewestFrame(Consumer<Frame> reader) {
        pipeline.lendNewestFrame(reader);
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

    /** Whether the camera is open, or may be; stays true after closing while its driver hangs. */
    public boolean holdsCamera() {
        return pipeline.holdsDevice();
    }

    /** The finder to use for opening the same camera next. */
    public DeviceFinder next(DeviceFinder finder) {
        return pipeline.next(finder);
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
