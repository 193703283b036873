package org.attune.live.teacher;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.classroom.GatheredMinute;
import org.attune.live.LiveBin;
import org.attune.session.MarkerKind;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;

/**
 * What has come of one learner, in minutes of the teacher's clock. The learner's clock is never asked: when the session
 * began is told from when its bins came, by the one that was least delayed.
 */
final class LearnerMinutes {
    private static final long BIN = 1000L * SessionSummary.BIN_SECONDS;
    private static final long LATEST = 60_000;
    /** Of the six of a minute; one may be lost. */
    private static final int MOST = 5;

    private final Map<Long, Heard> open = new HashMap<>();
    private final Set<Integer> numbers = new HashSet<>();
    private int newest = -1;
    private long start = Long.MAX_VALUE;

    /** What has come of one minute. */
    private record Heard(int bins, GatheredMinute sum, Set<MarkerKind> said) {
        static final Heard NOTHING = new Heard(0, GatheredMinute.NONE, EnumSet.noneOf(MarkerKind.class));

        Heard plus(LiveBin bin) {
            Set<MarkerKind> both = EnumSet.copyOf(said);
            if (bin.lost() > 0) {
                both.add(MarkerKind.LOST);
            }
            if (bin.clear() > 0) {
                both.add(MarkerKind.CLEAR);
            }
            if (bin.question() > 0) {
                both.add(MarkerKind.QUESTION);
            }
            return new Heard(bins + 1, sum.plus(new GatheredMinute(bin.measuredMs(), bin.interestedMs(),
                    bin.notInterestedMs(), bin.unclearMs())), both);
        }
    }

    /**
     * A bin that came twice or too late is left out.
     *
     * @param at when it came, in milliseconds since 1970
     * @param closed the last minute that takes no more
     */
    void add(LiveBin bin, long at, long closed) {
        if (bin.number() < newest - LATEST / BIN || !numbers.add(bin.number())) {
            return;
        }
        long minute = Math.floorDiv(anchored(bin.number(), at) + BIN / 2, LATEST);
        if (minute > closed) {
            open.put(minute, open.getOrDefault(minute, Heard.NOTHING).plus(bin));
        }
    }

    /** When the bin began. A newest one that is more than a minute late is in time: the learner's computer slept. */
    private long anchored(int number, long at) {
        long began = at - BIN * (number + 1L);
        boolean slept = number > newest && began - start > LATEST;
        start = slept ? began : Math.min(start, began);
        newest = Math.max(newest, number);
        numbers.removeIf(old -> old < newest - LATEST / BIN);
        return start + BIN * number;
    }

    /** Empty if too little of it has come, or was measured. */
    Optional<GatheredMinute> at(long minute, SessionMode mode) {
        Heard heard = open.getOrDefault(minute, Heard.NOTHING);
        return mode == SessionMode.PRESENCE
                ? Optional.of(heard.sum).filter(sum -> heard.bins >= MOST)
                : Optional.of(heard.sum).filter(GatheredMinute::isEnough);
    }

    boolean isHeardIn(long minute) {
        return open.containsKey(minute);
    }

    Set<MarkerKind> said(long minute) {
        return open.getOrDefault(minute, Heard.NOTHING).said;
    }

    void forget(long minute) {
        open.keySet().removeIf(old -> old <= minute);
    }
}
