package org.attune.session;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * The numbers of a whole session. Every share is derived from the bins.
 *
 * @param info known at the start
 * @param seconds duration, with millisecond precision
 * @param bins one per {@link #BIN_SECONDS} from the start, including every bin that had begun; the last may be shorter
 * @param markers in chronological order
 * @param recovered whether the program ended unexpectedly and this was recovered from its journal
 */
public record SessionSummary(SessionInfo info, double seconds, List<Bin> bins, List<Marker> markers,
        boolean recovered) {
    /** Length of a bin. */
    public static final int BIN_SECONDS = 10;
    /** The longest session that a report can hold: one day. */
    public static final int LONGEST_SECONDS = 24 * 60 * 60;
    public static final int MOST_MARKERS = 500;

    public SessionSummary {
        bins = List.copyOf(bins);
        markers = markers.stream().sorted(Comparator.comparingDouble(Marker::seconds)).toList();
        if (!info.hasExpressions() && !bins.stream().allMatch(Bin::isPresenceOnly)) {
            throw new IllegalArgumentException(
                    "a session that records presence only has no verdicts and no expressions");
        }
    }

    /** For a session that ended normally. */
    public SessionSummary(SessionInfo info, double seconds, List<Bin> bins, List<Marker> markers) {
        this(info, seconds, bins, markers, false);
    }

    /** Whether there are verdicts and expressions. Otherwise the bins tell only how long a face was in view. */
    public boolean hasExpressions() {
        return info.hasExpressions();
    }

    /** The number of bins in a session of this length. */
    public static int binCount(double seconds) {
        return (int) Math.ceil(seconds / BIN_SECONDS);
    }

    /** Those of one kind, in chronological order. */
    public List<Marker> markers(MarkerKind kind) {
        return markers.stream().filter(marker -> marker.kind() == kind).toList();
    }

    /** The same session with these markers instead. */
    public SessionSummary withMarkers(List<Marker> others) {
        return new SessionSummary(info, seconds, bins, others, recovered);
    }

    public Bin total() {
        return bins.stream().reduce(Bin.EMPTY, Bin::plus);
    }

    /**
     * The sum of the bins in a time range. A bin that is partly inside counts in proportion.
     *
     * @param from seconds since the start
     * @param to seconds since the start
     */
    public Bin between(double from, double to) {
        Bin sum = Bin.EMPTY;
        for (int index = (int) (from / BIN_SECONDS); index < bins.size() && index * BIN_SECONDS < to; index++) {
            double start = index * (double) BIN_SECONDS;
            double end = Math.max(start + 0.001, Math.min(start + BIN_SECONDS, seconds));
            double inside = Math.min(to, end) - Math.max(from, start);
            if (inside > 0) {
                sum = sum.plus(bins.get(index).times(inside / (end - start)));
            }
        }
        return sum;
    }

    /** Share of the session in which a counted face was measured, from 0 to 1. */
    public double measuredShare() {
        return seconds > 0 ? Math.min(1, total().measuredSeconds() / seconds) : 0;
    }

    /**
     * Whole seconds without a counted face. The times in "In view 34 min, not in view 4 min" have to add up to the
     * session, so this subtracts rounded seconds from rounded seconds.
     */
    public long awaySeconds() {
        return Math.max(0, Math.round(seconds) - Math.round(total().measuredSeconds()));
    }

    public ZonedDateTime end() {
        return info.start().plusNanos(Math.round(seconds * 1e9));
    }
}
