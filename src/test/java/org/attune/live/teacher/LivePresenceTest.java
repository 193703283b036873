package org.attune.live.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.attune.classroom.PresenceMinute;
import org.attune.classroom.PresenceView;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;

class LivePresenceTest {
    private final SimulatedClass room = new SimulatedClass(SessionMode.PRESENCE);

    @Test
    void sharesAreOfTheMinuteInView() {
        List<SimulatedLearner> learners = room.join(5);
        learners.subList(0, 3).forEach(learner -> learner.looks(0.9));
        learners.subList(3, 5).forEach(learner -> learner.looks(0));

        LiveFigures figures = room.minutes(2);

        assertThat(Objects.requireNonNull(figures.last()).median()).isEqualTo(0.9);
        assertThat(Objects.requireNonNull(figures.last()).lower()).isEqualTo(0);
        assertThat(figures.dip()).isFalse();
    }

    @Test
    void thePageCountsWhoWasInView() {
        List<SimulatedLearner> learners = room.join(8);
        learners.forEach(learner -> learner.looks(1));
        room.minutes(5);
        learners.subList(0, 2).forEach(learner -> learner.looks(0));
        room.minutes(3);

        PresenceView view = (PresenceView) room.view();

        assertThat(view.minutes()).extracting(PresenceMinute::inView).containsExactly(8, 8, 8, 8, 8, 6, 6, 6);
        assertThat(view.typical()).isEqualTo(8);
        assertThat(view.learners()).isEqualTo(8);
    }

    @Test
    void whoLeavesAloneIsCountedAsBefore() {
        List<SimulatedLearner> learners = room.join(8);
        learners.forEach(learner -> learner.looks(1));
        room.minutes(5);

        learners.getFirst().leaves();
        room.minutes(1);

        assertThat(((PresenceView) room.view()).minutes().getLast().inView()).isEqualTo(8);
    }

    @Test
    void aClassOfOneKindTakesNoBinsOfTheOther() {
        SimulatedLearner other = room.join();
        room.join(5);
        room.step();
        for (int number = 0; number < 60; number++) {
            room.come(other, SimulatedClass.expressions(number, 10_000, 1));
        }

        assertThat(room.minutes(3).learners()).isEqualTo(6);
        SimulatedClass expressions = new SimulatedClass(SessionMode.EXPRESSIONS);
        List<SimulatedLearner> silent = expressions.join(6);
        silent.forEach(SimulatedLearner::leaves);
        for (int bins = 0; bins < 30; bins++) {
            int number = bins;
            expressions.step();
            silent.forEach(learner -> expressions.come(learner, SimulatedClass.presence(number, 10_000)));
        }
        assertThat(expressions.figures().learners()).isZero();
    }
}
