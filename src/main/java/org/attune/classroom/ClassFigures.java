package org.attune.classroom;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.attune.analysis.Verdict;
import org.attune.session.Dip;
import org.attune.session.Quantile;

/** Asks a lecture's learners for figures; none of them is given for fewer than five. */
final class ClassFigures {
    /** A median over the class is calm, but one minute alone is still within chance. */
    private static final int SHORTEST_DIP = 2;
    private static final int LEAST_MEASURED = 60_000;

    private final int minutes;
    private final List<List<Tally>> learners;

    /** @throws TooFewLearners under five */
    ClassFigures(Lecture lecture) {
        if (lecture.learners().size() < ClassView.FEWEST) {
            throw new TooFewLearners(lecture.name(), lecture.learners().size());
        }
        this.minutes = lecture.minutes();
        this.learners = lecture.learners().stream()
                .map(learner -> IntStream.range(0, minutes)
                        .mapToObj(minute -> learner.at(lecture.firstMinute() + minute)).toList())
                .toList();
    }

    List<ClassMinute> minutes() {
        return IntStream.range(0, minutes).mapToObj(minute -> ClassMinute.of(minute, shares(minute, minute + 1)))
                .toList();
    }

    /**
     * Mean of the learners' shares, each learner weighing alike, in the order of {@link Verdict}; empty when too little
     * was measured.
     */
    List<Double> verdictShares() {
        List<List<Double>> each = learners.stream().map(learner -> sum(learner, 0, minutes))
                .filter(total -> total.measured() >= LEAST_MEASURED)
                .map(Tally::shares).toList();
        return each.size() < ClassView.FEWEST
                ? List.of()
                : IntStream.range(0, Verdict.values().length)
                        .mapToObj(verdict -> each.stream().mapToDouble(shares -> shares.get(verdict)).average()
                                .orElseThrow())
                        .toList();
    }

    List<ClassDip> dips(List<ClassMinute> curve) {
        return Dip.of(curve.stream().map(ClassMinute::median).toList(), SHORTEST_DIP).stream().map(this::dip).toList();
    }

    /** Not compared with anything yet. */
    ClassPart part(String title, int from, int to) {
        double[] shares = shares(from, to);
        double interested = shares.length < ClassView.FEWEST ? Double.NaN : Quantile.median(shares);
        return new ClassPart(title, from, to, shares.length, interested, Double.NaN);
    }

    /** Those of the same minutes, when it has them. */
    double interested(int from, int to) {
        int end = Math.min(to, minutes);
        return from < end ? part("", from, end).interested() : Double.NaN;
    }

    private double[] shares(int from, int to) {
        return learners.stream().map(learner -> sum(learner, from, to)).filter(sum -> sum.covers(to - from))
                .mapToDouble(Tally::interestedShare).toArray();
    }

    private ClassDip dip(Dip dip) {
        List<List<Double>> there = learners.stream()
                .filter(learner -> !counting(learner.subList(dip.from(), dip.to())).isEmpty())
                .map(learner -> List.of(mean(counting(learner.subList(dip.from(), dip.to()))),
                        median(counting(learner))))
                .toList();
        int behind = (int) there.stream().filter(learner -> learner.getFirst() <= learner.getLast() - Dip.DEPTH)
                .count();
        return new ClassDip(dip.from(), dip.to(), dip.lowest(), dip.share(), behind, there.size());
    }

    private static List<Double> counting(List<Tally> tallies) {
        return tallies.stream().filter(tally -> tally.covers(1)).map(Tally::interestedShare).toList();
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

    private static Tally sum(List<Tally> learner, int from, int to) {
        return learner.subList(from, to).stream().reduce(Tally.NONE, Tally::plus);
    }
}
