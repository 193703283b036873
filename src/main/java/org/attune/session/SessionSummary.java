package org.attune.session;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole session in numbers; every share is derived from the bins.
 *
 * @param info what was known at the start
 * @param seconds how long it lasted
 * @param bins one for each second from the start; later ones may be missing when nothing was measured any more
 */
public record SessionSummary(SessionInfo info, double seconds, List<Bin> bins) {

    public SessionSummary {
        bins = List.copyOf(bins);
    }

    public Bin total() {
        return bins.stream().reduce(Bin.EMPTY, Bin::plus);
    }

    /** Share of the session in which a counted face was measured, from 0 to 1. */
    public double measuredShare() {
        return seconds > 0 ? Math.min(1, total().measuredSeconds() / seconds) : 0;
    }

    /**
     * The bins joined to longer ones.
     *
     * @param width seconds each, whole
     * @return enough of them to cover the session
     */
    public List<Bin> binsOf(int width) {
        List<Bin> joined = new ArrayList<>();
        for (int from = 0; from < Math.max(1, Math.ceil(seconds)); from += width) {
            int end = Math.min(bins.size(), from + width);
            joined.add(from >= end ? Bin.EMPTY : bins.subList(from, end).stream().reduce(Bin.EMPTY, Bin::plus));
        }
        return joined;
    }
}
