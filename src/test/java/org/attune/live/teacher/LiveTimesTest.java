package org.attune.live.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.attune.classroom.LectureMinute;
import org.attune.classroom.LectureView;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;

/** Bins that come late or twice, and computers that slept. */
class LiveTimesTest {
    private final SimulatedClass room = new SimulatedClass(SessionMode.EXPRESSIONS);

    @Test
    void aBinThatComesTwiceCountsOnce() {
        List<SimulatedLearner> learners = room.join(5);
        learners.forEach(learner -> learner.isMeasured(4_000));
        for (int bins = 0; bins < 12; bins++) {
            int number = bins;
            room.step();
            learners.forEach(learner -> room.come(learner, SimulatedClass.expressions(number, 4_000, 0.5)));
        }

        assertThat(room.figures().learners()).as("24 seconds of a minute are too few, 48 were not").isZero();
    }

    @Test
    void binsOfAMinuteThatWasShownAreDropped() {
        room.join(5);
        SimulatedLearner late = room.join();
        late.looks(0.8);
        room.minutes(2);
        late.leaves();
        LiveFigures shown = room.minutes(1);
        room.step();

        room.come(late, SimulatedClass.expressions(late.number() - 3, 10_000, 0.1));

        assertThat(room.figures()).isEqualTo(shown);
    }

    @Test
    void aLearnerWhoSleptCountsAgain() {
        room.join(5);
        SimulatedLearner counting = room.join();
        SimulatedLearner standing = room.join();
        room.minutes(3);
        counting.leaves();
        standing.leaves();
        room.minutes(30);
        standing.skip(-180);
        counting.looks(0.9).comesBack();
        standing.looks(0.9).comesBack();

        LiveFigures figures = room.minutes(2);

        assertThat(figures.learners()).isEqualTo(7);
        assertThat(Objects.requireNonNull(figures.last()).upper()).as("two of seven").isEqualTo(0.7);
    }

    @Test
    void theClassIsTheSameAfterTheTeachersComputerSlept() {
        for (boolean standing : List.of(true, false)) {
            SimulatedClass asleep = new SimulatedClass(SessionMode.EXPRESSIONS);
            asleep.join(6);
            asleep.minutes(5);

            asleep.sleep(20, standing);
            LiveFigures figures = asleep.minutes(5);

            LectureView view = (LectureView) asleep.view();
            assertThat(figures.learners()).isEqualTo(6);
            assertThat(view.learners()).isEqualTo(6);
            assertThat(view.end()).isEqualTo(SimulatedClass.START.plusMinutes(30));
            assertThat(view.minutes()).filteredOn(LectureMinute::isShown).hasSize(10);
            assertThat(view.minutes().subList(5, 25)).noneMatch(LectureMinute::isShown);
        }
    }
}
