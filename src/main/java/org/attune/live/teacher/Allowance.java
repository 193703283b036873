package org.attune.live.teacher;

/** So many at once, and so many more each second. */
final class Allowance {
    private final double most;
    private final double perNano;
    private double left;
    private long since;

    Allowance(int most, double perSecond, long now) {
        this.most = most;
        this.perNano = perSecond / 1e9;
        this.left = most;
        this.since = now;
    }

    /** Whether there was one left. */
    boolean take(long now) {
        left = Math.min(most, left + (now - since) * perNano);
        since = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
