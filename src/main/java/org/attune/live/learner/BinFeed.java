package org.attune.live.learner;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.attune.analysis.Verdict;
import org.attune.live.LiveBin;
import org.attune.session.Bin;
import org.attune.session.LargestRemainder;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;

/**
 * Turns a running session into what its class gets: each bin once, when nothing is added to it any more, and also when
 * nothing was measured in it. Not thread-safe.
 */
public final class BinFeed {
    /** A result may be this late: it stands for up to a second, and comes after its analysis. */
    private static final double LATE_SECONDS = 2;
    /** In bins; what was missed for longer is not sent. */
    private static final int OLDEST = 60 / SessionSummary.BIN_SECONDS;
    private static final int WHOLE = 1000 * SessionSummary.BIN_SECONDS;
    private static final int MOST_MARKS = 255;

    private final SessionMode mode;
    private final IntFunction<List<Bin>> bins;
    private final Supplier<List<Marker>> markers;
    private final Consumer<LiveBin> send;
    private int next;

    /**
     * @param bins the session's, from that number on
     * @param markers all of the session
     */
    public BinFeed(SessionMode mode, IntFunction<List<Bin>> bins, Supplier<List<Marker>> markers,
            Consumer<LiveBin> send) {
        this.mode = mode;
        this.bins = bins;
        this.markers = markers;
        this.send = send;
    }

    /** @param seconds since the session's start */
    public void tick(double seconds) {
        int complete = (int) Math.floor((seconds - LATE_SECONDS) / SessionSummary.BIN_SECONDS);
        next = Math.max(next, complete - OLDEST);
        while (next < complete) {
            send.accept(bin(next));
            next++;
        }
    }

    private LiveBin bin(int number) {
        Bin bin = bins.apply(number).stream().findFirst().orElse(Bin.EMPTY);
        // A step belongs to the bin of its middle, so a bin may hold a little more than its own time.
        int measured = (int) Math.min(WHOLE, Math.round(1000 * bin.measuredSeconds()));
        List<Integer> verdicts = LargestRemainder
                .round(Arrays.stream(Verdict.values()).map(bin::share).toList(), measured);
        return new LiveBin(number, mode, measured, verdicts.get(Verdict.INTERESTED.ordinal()),
                verdicts.get(Verdict.NOT_INTERESTED.ordinal()), verdicts.get(Verdict.UNCLEAR.ordinal()),
                said(number, MarkerKind.LOST), said(number, MarkerKind.CLEAR), said(number, MarkerKind.QUESTION));
    }

    private int said(int number, MarkerKind kind) {
        long times = markers.get().stream().filter(marker -> marker.kind() == kind && marker.bin() == number).count();
        return (int) Math.min(MOST_MARKS, times);
    }
}
