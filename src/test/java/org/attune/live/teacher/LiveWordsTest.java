package org.attune.live.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.attune.classroom.OwnWords;
import org.attune.session.MarkerKind;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveWordsTest {
    private final SimulatedClass room = new SimulatedClass(SessionMode.EXPRESSIONS);
    private final List<SimulatedLearner> learners = room.join(12);

    @BeforeEach
    void begin() {
        room.minutes(2);
    }

    @Test
    void fourWhoAreLostAreNone() {
        learners.subList(0, 4).forEach(SimulatedLearner::saysLost);
        learners.getFirst().saysLost();

        assertThat(lost(room.minutes(1))).isZero();
        assertThat(room.view().words()).isEmpty();
    }

    @Test
    void fiveInAMinuteAreFive() {
        learners.subList(0, 5).forEach(SimulatedLearner::saysLost);

        assertThat(lost(room.minutes(1))).isEqualTo(5);
        assertThat(lost(room.minutes(1))).isZero();
        assertThat(room.view().words()).containsExactly(new OwnWords(MarkerKind.LOST, List.of(0, 0, 5, 0),
                List.of(0, 0, 5, 0), 5));
    }

    @Test
    void theFifthTellsOfTheOthersOfTheLastFiveMinutes() {
        learners.subList(0, 4).forEach(SimulatedLearner::saysLost);
        learners.subList(0, 7).forEach(SimulatedLearner::saysClear);
        assertThat(lost(room.minutes(4))).isZero();

        learners.subList(3, 6).forEach(SimulatedLearner::saysLost);

        assertThat(lost(room.minutes(1))).isEqualTo(6);
        assertThat(room.view().words()).extracting(OwnWords::kind, OwnWords::learners).containsExactly(
                org.assertj.core.groups.Tuple.tuple(MarkerKind.LOST, 6),
                org.assertj.core.groups.Tuple.tuple(MarkerKind.CLEAR, 7));
    }

    @Test
    void afterFiveMinutesTheyAreForgotten() {
        learners.subList(0, 4).forEach(SimulatedLearner::saysLost);
        room.minutes(5);

        learners.get(5).saysLost();

        assertThat(lost(room.minutes(1))).isZero();
    }

    @Test
    void oneMoreIsNotToldByTheDifferenceOfTwoPages() {
        learners.subList(0, 6).forEach(SimulatedLearner::saysLost);
        room.minutes(1);
        List<OwnWords> before = room.view().words();
        learners.get(7).saysLost();
        room.minutes(1);

        assertThat(room.view().words().getFirst().learners()).isEqualTo(before.getFirst().learners());
    }

    private static int lost(LiveFigures figures) {
        return Objects.requireNonNull(figures.last()).lost();
    }
}
