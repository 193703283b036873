package org.attune.classroom;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.attune.analysis.Verdict;
import org.attune.session.Dip;
import org.attune.session.Quantile;

/** Computes a lecture's figures over its learners. No figure covers fewer than five learners. */
final class LectureFigures {
    /** In minutes. The median over a class is stable, but a single minute may still be chance. */
    private static final int SHORTEST_DIP = 2;
    private static final int LEAST_MEASURED = 60_000;

    private final int minutes;
    private final List<List<VerdictTime>> learners;

    /** @throws TooFewLearnersException if there are fewer than five */
    LectureFigures(Lecture lecture) {
        TooFewLearnersException.throwIfFew(lecture);
        this.minutes = lecture.minutes();
        this.learners = lecture.byMinute();
    }

    List<LectureMinute> minutes() {
        return IntStream.range(0, minutes).mapToObj(minute -> LectureMinute.of(minute, shares(minute, minute + 1)))
                .toList();
    }

    /**
     * Mean of the learners' shares, with equal weight per learner, in the order of {@link Verdict}. Empty if fewer than
     * five learners were measured for at least a minute.
     */
    List<Double> verdictShares() {
        List<List<Double>> each = learners.stream().map(learner -> sum(learner, 0, minutes))
                .filter(total -> total.counted() >= LEAST_MEASURED)
                .map(VerdictTime::shares).toList();
        return each.size() < LectureView.FEWEST
                ? List.of()
                : IntStream.range(0, Verdict.values().length)
                        .mapToObj(verdict -> each.stream().mapToDouble(shares -> shares.get(verdict)).average()
                                .orElseThrow())
                        .toList();
    }

    List<LectureDip> dips(List<LectureMinute> curve) {
        return Dip.of(curve.stream().map(LectureMinute::median).toList(), SHORTEST_DIP).stream().map(this::dip)
                .toList();
    }

    /** Whether the last minute is in a dip that at least five learners are in. */
    boolean endsLow() {
        List<Double> curve = minutes().stream().map(LectureMinute::median).toList();
        return Dip.all(curve, 1).stream().filter(low -> low.to() == minutes)
                .anyMatch(low -> dip(low).behind() >= LectureView.FEWEST);
    }

    /** Without a comparison. */
    LecturePart part(LectureRange range) {
        double[] shares = shares(range.from(), range.to());
        double interested = shares.length < LectureView.FEWEST ? Double.NaN : Quantile.median(shares);
        return new LecturePart(range.title(), range.from(), range.to(), shares.length, interested, Double.NaN);
    }

    /** The interested share in these minutes; NaN if the lecture was over by then. */
    double interested(int from, int to) {
        int end = Math.min(to, minutes);
        return from < end ? part(new LectureRange("", from, end)).interested() : Double.NaN;
    }

    private double[] shares(int from, int to) {
        return learners.stream().map(learner -> sum(learner, from, to)).filter(sum -> sum.covers(to - from))
                .mapToDouble(VerdictTime::interestedShare).toArray();
    }

    private LectureDip dip(Dip dip) {
        List<List<Double>> there = learners.stream()
                .filter(learner -> !covered(learner.subList(dip.from(), dip.to())).isEmpty())
                .map(learner -> List.of(mean(covered(learner.subList(dip.from(), dip.to()))),
                        median(covered(learner))))
                .toList();
        int behind = (int) there.stream().filter(learner -> learner.getFirst() <= learner.getLast() - Dip.DEPTH)
                .count();
        return new LectureDip(dip.from(), dip.to(), dip.lowest(), dip.share(), behind, there.size());
    }

    private static List<Double> covered(List<VerdictTime> learner) {
        return learner.stream().filter(minute -> minute.covers(1)).map(VerdictTime::interestedShare).toList();
    }

    private static double mean(List<Double> shares) {
        return doubles(shares).average().orElseThrow();
    }

    private static double median(List<Double> shares) {
        return Quantile.median(doubles(shares).toArray());
    }

    private static DoubleStream doubles(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue);
    }

    private static VerdictTime sum(List<VerdictTime> learner, int from, int to) {
        return learner.subList(from, to).stream().reduce(VerdictTime.NONE, VerdictTime::plus);
    }
}
