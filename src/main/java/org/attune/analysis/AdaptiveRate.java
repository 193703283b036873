package org.attune.analysis;

/**
 * Decides on which of the loop's ticks to work. A machine that cannot keep up works on every second tick or fewer,
 * which leaves time for the preview and for other programs. The rate recovers once there is headroom. Not thread-safe.
 */
final class AdaptiveRate {
    /** A tick is late if its work takes more than this share of the time between two worked ticks. */
    private static final double LATE = 0.7;
    /** Below this share, ticks would not be late at double the rate either. */
    private static final double ROOM = 0.3;
    /** Consecutive late ticks before the rate drops; a single one is a hiccup. */
    private static final int LATE_TICKS = 5;
    private static final int ROOMY_TICKS = 50;
    private static final double LEAST_RATE = 2;

    private final long periodNanos;
    private final int mostStride;
    private int stride = 1;
    private int sinceWork;
    private int late;
    private int roomy;

    /** @param periodNanos time between two ticks */
    AdaptiveRate(long periodNanos) {
        this.periodNanos = periodNanos;
        this.mostStride = (int) Math.max(1, 1e9 / periodNanos / LEAST_RATE);
    }

    /** Whether to work on this tick. Call exactly once per tick. */
    boolean isDue() {
        sinceWork++;
        return sinceWork >= stride;
    }

    /**
     * @param nanos how long the work of this tick took
     * @return whether the tick was late
     */
    boolean worked(long nanos) {
        sinceWork = 0;
        double share = (double) nanos / periodNanos / stride;
        late = share > LATE ? late + 1 : 0;
        roomy = share < ROOM ? roomy + 1 : 0;
        boolean wasLate = late > 0;
        if (late == LATE_TICKS) {
            setStride(Math.min(2 * stride, mostStride));
        } else if (roomy == ROOMY_TICKS) {
            setStride(Math.max(stride / 2, 1));
        }
        return wasLate;
    }

    private void setStride(int next) {
        stride = next;
        late = 0;
        roomy = 0;
    }

    /** Worked ticks per second. */
    double rate() {
        return 1e9 / periodNanos / stride;
    }
}
