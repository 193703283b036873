package org.attune.analysis;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.attune.capture.Frame;
import org.attune.capture.LatestFrame;
import org.attune.error.ErrorCode;
import org.attune.platform.WindowThread;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Analyses the newest frame on a dedicated thread, at a fixed rate or, if the machine cannot keep up, at a lower one. A
 * slow frame causes skipped frames, never lag. If a frame fails, the loop logs the failure and tries the next frame.
 */
public final class AnalysisLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnalysisLoop.class);

    private final LatestFrame frames;
    private final FrameAnalyzer analyzer;
    private final long periodNanos;
    private final AnalysisTick tick;
    private final ScheduledExecutorService scheduler = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("analysis").factory());
    private final AtomicReference<@Nullable FrameResult> latest = new AtomicReference<>();
    private long lastSequence = -1;

    /**
     * @param analyzer closed with the loop
     * @param rate frames per second
     * @param sink receives each result, on the loop's thread
     */
    public AnalysisLoop(LatestFrame frames, FrameAnalyzer analyzer, double rate, Consumer<FrameResult> sink) {
        this.frames = frames;
        this.analyzer = analyzer;
        this.periodNanos = Math.round(1e9 / rate);
        this.tick = new AnalysisTick(analyzer, rate, result -> {
            latest.set(result);
            sink.accept(result);
        }, System::nanoTime, new Logged());
    }

    public void start() {
        scheduler.scheduleAtFixedRate(this::tick, 0, periodNanos, TimeUnit.NANOSECONDS);
    }

    /** The newest result, if there is one yet. */
    public Optional<FrameResult> latest() {
        return Optional.ofNullable(latest.get());
    }

    /** How well the loop keeps up. Thread-safe. */
    public LoopStatistics statistics() {
        return tick.statistics();
    }

    /**
     * Stops after the current frame, but waits for it at most two seconds. The loop's thread closes the analyzer, so a
     * slow frame never has it closed underneath.
     */
    @Override
    public void close() {
        WindowThread.keepFree();
        if (scheduler.isShutdown()) {
            return;
        }
        scheduler.execute(this::closeAnalyzer);
        scheduler.shutdown();
        try {
            if (!scheduler.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.warn("the analysis of the last frame did not end within two seconds");
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        LOG.info("{}", tick.statistics());
    }

    private void closeAnalyzer() {
        try {
            analyzer.close();
        } catch (RuntimeException | Error failure) {
            LOG.error("{} the analysis could not be closed; what it holds is freed when the program ends",
                    ErrorCode.ANALYSIS.code(), failure);
        }
    }

    private void tick() {
        if (tick.isDue()) {
            frames.lendNewerThan(lastSequence, this::work);
        }
    }

    private void work(Frame frame) {
        lastSequence = frame.sequence();
        tick.work(frame);
    }

    private static final class Logged implements AnalysisTick.Listener {
        @Override
        public void failed(Throwable failure) {
            LOG.error("{} a frame could not be analysed; going on with the next", ErrorCode.ANALYSIS.code(), failure);
        }

        @Override
        public void rateChanged(LoopStatistics now) {
            LOG.info("the analysis now works at {} pictures a second, as fast as the machine keeps up", now.rate());
        }
    }
}
