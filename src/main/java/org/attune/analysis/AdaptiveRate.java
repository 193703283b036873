package org.attune.analysis;

/**
 * How many of the loop's ticks are worked in. A machine that cannot keep up works in every second one, or fewer, and
 * has the rest of the time for the picture and for what else its user does; when there is room again, so does the rate
 * come back. One thread at a time.
 */
final class AdaptiveRate {
    /** Of the time between two worked ticks: beyond it a tick counts as late. */
    private static final double LATE = 0.7;
    /** Below it twice the rate would not be late. */
    private static final double ROOM = 0.3;
    /** In a row. One alone is a hiccup. */
    private static final int LATE_TICKS = 5;
    private static final int ROOMY_TICKS = 50;
    private static final double LEAST_RATE = 2;

    private final long periodNanos;
    private final int mostStride;
    private int stride = 1;
    private int sinceWork;
    private int late;
    private int roomy;

    /** @param periodNanos between two ticks */
    AdaptiveRate(long periodNanos) {
        this.periodNanos = periodNanos;
        this.mostStride = (int) Math.max(1, 1e9 / periodNanos / LEAST_RATE);
    }

    /** Whether to work in this tick; asked once for each. */
    boolean isDue() {
        sinceWork++;
        return sinceWork >= stride;
    }

    /**
     * @param nanos that the work of a tick took
     * @return whether it was late
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

    /** Worked ticks a second. */
    double rate() {
        return 1e9 / periodNanos / stride;
    }
}
