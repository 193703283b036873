package org.attune.classroom;

import org.attune.session.SessionMode;

/**
 * What was measured of one learner in one minute, in milliseconds.
 *
 * @param measured from 0 to 60,000 or a little more; of presence, how long a face was in view
 * @param interested part of {@code measured}; adds up to it together with {@code notInterested} and {@code unclear}; of
 * presence, all three are 0
 */
public record GatheredMinute(int measured, int interested, int notInterested, int unclear) {
    public static final GatheredMinute NONE = new GatheredMinute(0, 0, 0, 0);
    /** In milliseconds. */
    public static final int MINUTE = 60_000;

    public GatheredMinute plus(GatheredMinute other) {
        return new GatheredMinute(measured + other.measured, interested + other.interested,
                notInterested + other.notInterested, unclear + other.unclear);
    }

    /** Whether a learner with this minute counts in the figures of expressions. */
    public boolean isEnough() {
        return time(measured).covers(1);
    }

    /** From 0 to 1: of presence the share of the minute in view, otherwise the interested share; requires a measure. */
    public double share(SessionMode mode) {
        return mode == SessionMode.PRESENCE
                ? (double) Math.min(measured, MINUTE) / MINUTE
                : time(measured).interestedShare();
    }

    /** In a range of minutes all learners of one group count or none, so that no range tells one of them apart. */
    VerdictTime counted(SessionMode mode) {
        return time(mode == SessionMode.PRESENCE ? measured : MINUTE);
    }

    private VerdictTime time(int counted) {
        return new VerdictTime(measured, interested, notInterested, unclear, counted);
    }
}
