package org.attune.analysis;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.attune.capture.Frame;

/**
 * What is done at each tick of an analysis, whoever makes it tick: in time, a frame is analysed; a failure is counted,
 * and the next frame is tried. Knows no thread and no log. {@link #statistics} may be asked by any thread, the rest is
 * one thread's.
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

    /** Hears what somebody should know, on the thread of the tick. */
    public interface Listener {
        /** A frame could not be analysed; at most every ten seconds. */
        void failed(Throwable failure);

        /** The machine does not keep up, or does so again. */
        void rateChanged(LoopStatistics now);
    }

    /**
     * @param rate ticks a second, above 0
     * @param sink gets each result
     * @param clock of the time that the work takes, in nanoseconds
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

    /** Whether to work in this tick; asked once for each. */
    public boolean isDue() {
        return adaptiveRate.isDue();
    }

    /** What it did so far. */
    public LoopStatistics statistics() {
        return statistics;
    }

    /**
     * Whatever is thrown stays in here: it would end the ticks. A lack of memory is survived too: the numbers so far
     * are worth keeping.
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
