package org.attune.classroom;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.session.Dip;
import org.attune.session.Quantile;

/** Counts who was in view. A count of fewer than five leaves here as 0. */
final class PresenceFigures {
    /** In minutes. A single minute may still be chance. */
    private static final int SHORTEST_LOW = 2;

    private final List<List<VerdictTime>> learners;
    private final int people;
    private final int[] inView;

    /** @throws TooFewLearnersException if there are fewer than five */
    PresenceFigures(Lecture lecture) {
        TooFewLearnersException.throwIfFew(lecture);
        learners = lecture.byMinute();
        people = lecture.people();
        inView = IntStream.range(0, lecture.minutes()).map(minute -> inView(minute, minute + 1)).toArray();
    }

    List<PresenceMinute> minutes() {
        return IntStream.range(0, inView.length).mapToObj(minute -> new PresenceMinute(minute, enough(inView[minute])))
                .toList();
    }

    /** The median over all minutes. */
    int typical() {
        return typical(0, inView.length);
    }

    PresencePart part(LectureRange range) {
        return new PresencePart(range.title(), range.from(), range.to(), typical(range.from(), range.to()),
                enough(inView(range.from(), range.to())));
    }

    /** Where clearly fewer were in view than in the median minute, but not while the class comes or goes. */
    List<PresenceLow> lows() {
        double usual = Quantile.median(Arrays.stream(inView).asDoubleStream().toArray()) - Dip.DEPTH * people;
        int[] whole = IntStream.range(0, inView.length).filter(minute -> inView[minute] > usual).toArray();
        List<Double> curve = IntStream.range(0, inView.length)
                .mapToObj(minute -> enough(inView[minute]) == 0 || minute < whole[0]
                        || minute > whole[whole.length - 1]
                                ? Double.NaN
                                : (double) inView[minute] / people)
                .toList();
        return Dip.of(curve, SHORTEST_LOW).stream()
                .map(dip -> new PresenceLow(dip.from(), dip.to(), dip.lowest(), inView[dip.lowest()])).toList();
    }

    private int typical(int from, int to) {
        int[] minutes = Arrays.copyOfRange(inView, from, to);
        return minutes.length == 0
                ? 0
                : enough((int) Quantile.median(Arrays.stream(minutes).asDoubleStream().toArray()));
    }

    /** How many were in view for at least half of these minutes. */
    private int inView(int from, int to) {
        return (int) learners.stream().map(learner -> learner.subList(from, to).stream()
                .reduce(VerdictTime.NONE, VerdictTime::plus)).filter(time -> time.covers(to - from)).count();
    }

    private static int enough(int count) {
        return count < ClassView.FEWEST ? 0 : count;
    }
}
