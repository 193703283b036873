package org.attune.live.teacher;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.attune.classroom.ClassView;
import org.attune.classroom.Lecture;
import org.attune.live.LiveBin;
import org.attune.session.SessionMode;

/** A live class whose clock and learners the test moves, in steps of ten seconds. */
final class SimulatedClass {
    static final ZonedDateTime START = ZonedDateTime.parse("2026-11-19T10:00:00+05:30[Asia/Kolkata]");
    private static final long STEP = 10_000_000_000L;

    final LiveClass live;
    private final SessionMode mode;
    private final List<SimulatedLearner> learners = new ArrayList<>();
    private long nanos = 77;
    private long asleep;

    SimulatedClass(SessionMode mode) {
        this.mode = mode;
        live = new LiveClass(mode, START, nanos, this::slept, new Random(5));
    }

    /** What a learner sends of ten seconds; it may be silent. */
    interface Sending {
        LiveBin bin(int number);
    }

    static LiveBin expressions(int number, int measuredMs, double share) {
        int interested = (int) Math.round(measuredMs * share);
        return new LiveBin(number, SessionMode.EXPRESSIONS, measuredMs, interested, measuredMs - interested, 0, 0, 0,
                0);
    }

    static LiveBin presence(int number, int inViewMs) {
        return new LiveBin(number, SessionMode.PRESENCE, inViewMs, 0, 0, 0, 0, 0, 0);
    }

    static LiveBin saying(LiveBin bin, int lost, int clear, int question) {
        return new LiveBin(bin.number(), bin.mode(), bin.measuredMs(), bin.interestedMs(), bin.notInterestedMs(),
                bin.unclearMs(), lost, clear, question);
    }

    private long slept() {
        long slept = asleep;
        asleep = 0;
        return slept;
    }

    SimulatedLearner join() {
        SimulatedLearner learner = new SimulatedLearner(new UUID(9, learners.size()), mode);
        learners.add(learner);
        return learner;
    }

    List<SimulatedLearner> join(int number) {
        List<SimulatedLearner> all = new ArrayList<>();
        while (all.size() < number) {
            all.add(join());
        }
        return all;
    }

    /** Goes on by ten seconds; then what everybody sends of them comes. */
    void step() {
        nanos += STEP;
        learners.forEach(learner -> learner.step().ifPresent(bin -> come(learner, bin)));
    }

    void come(SimulatedLearner learner, LiveBin bin) {
        live.add(new ReceivedBin(learner.id(), bin, nanos));
    }

    /** Goes on by whole minutes, and as long as the last one takes to be shown. */
    LiveFigures minutes(int number) {
        for (int bins = 0; bins < 6 * number; bins++) {
            step();
        }
        return figures();
    }

    /** As it will be shown in ten seconds. */
    LiveFigures figures() {
        return live.figures(nanos + STEP);
    }

    /** @param standing whether the program's clock stands still meanwhile */
    void sleep(int minutes, boolean standing) {
        if (standing) {
            asleep += 60_000_000_000L * minutes;
        } else {
            nanos += 60_000_000_000L * minutes;
        }
        learners.forEach(learner -> learner.skip(6 * minutes));
    }

    Lecture lecture() {
        return live.lecture("Thermodynamics", "Lecture 7", nanos + STEP);
    }

    ClassView view() {
        return ClassView.of(lecture(), List.of(), null, List.of());
    }
}
