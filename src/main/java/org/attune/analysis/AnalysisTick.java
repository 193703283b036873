package org.attune.analysis;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.attune.capture.Frame;

/**
 * The work of one tick, independent of what schedules the ticks: analyses a frame and counts late and failed ones.
 * Starts no threads and writes no log. Any thread may call {@link #statistics}; everything else belongs to one thread.
 */
final class AnalysisTick {
    private static final long REPORT_EVERY = TimeUnit.SECONDS.toNanos(10);

    private final FrameAnalyzer analyzer;
    private final Consumer<FrameResult> sink;
    private final LongSupplier clock;
    private final Listener listener;
    private final AdaptiveRate adaptiveRate;
    private volatile LoopStatistics statistics;
    private long lastReport;

    /** Receives notable events, on the thread of the tick. */
    public interface Listener {
        /** A frame could not be analysed. Called at most every ten seconds. */
        void failed(Throwable failure);

        /** The machine has fallen behind, or has caught up again. */
        void rateChanged(LoopStatistics now);
    }

    /**
     * @param rate ticks per second, above 0
     * @param sink receives each result
     * @param clock nanoseconds, for measuring how long the work takes
     */
    public AnalysisTick(FrameAnalyzer analyzer, double rate, Consumer<FrameResult> sink, LongSupplier clock,
            Listener listener) {
        this.analyzer = analyzer;
        this.sink = sink;
        this.clock = clock;
        this.listener = listener;
        this.adaptiveRate = new AdaptiveRate(Math.round(1e9 / rate));
        this.statistics = new LoopStatistics(0, 0, 0, rate, rate);
        this.lastReport = clock.getAsLong() - REPORT_EVERY;
    }

    /** Whether to work on this tick. Call exactly once per tick. */
    public boolean isDue() {
        return adaptiveRate.isDue();
    }

    public LoopStatistics statistics() {
        return statistics;
    }

    /**
     * Exceptions must not escape: they would silently cancel the schedule. OutOfMemoryError is survived too, because
     * the numbers recorded so far are worth keeping.
     */
    public void work(Frame frame) {
        long begun = clock.getAsLong();
        boolean failed = false;
        try {
            sink.accept(analyzer.analyze(frame));
        } catch (RuntimeException | Error failure) {
            failed = true;
            report(failure);
        }
        count(failed, adaptiveRate.worked(clock.getAsLong() - begun));
    }

    private void count(boolean failed, boolean late) {
        LoopStatistics before = statistics;
        LoopStatistics now = new LoopStatistics(before.analysed() + (failed ? 0 : 1), before.late() + (late ? 1 : 0),
                before.failed() + (failed ? 1 : 0), adaptiveRate.rate(), before.fullRate());
        statistics = now;
        if (before.isSlowed() != now.isSlowed()) {
            listener.rateChanged(now);
        }
    }

    private void report(Throwable failure) {
        long now = clock.getAsLong();
        if (now - lastReport >= REPORT_EVERY) {
            lastReport = now;
            listener.failed(failure);
        }
    }
}
