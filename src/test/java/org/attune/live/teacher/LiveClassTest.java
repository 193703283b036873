package org.attune.live.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.attune.classroom.LectureMinute;
import org.attune.classroom.LectureView;
import org.attune.classroom.TooFewLearnersException;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;

class LiveClassTest {
    private final SimulatedClass room = new SimulatedClass(SessionMode.EXPRESSIONS);

    @Test
    void fourLearnersShowNothing() {
        room.join(4);

        assertThat(room.minutes(10)).isEqualTo(new LiveFigures(0, List.of(), false));
        assertThatThrownBy(room::lecture).isInstanceOf(TooFewLearnersException.class);
    }

    @Test
    void fiveLearnersShowMedianAndMiddleHalfOfEachWholeMinute() {
        room.join(5).forEach(learner -> learner.looks(learner.id().getLeastSignificantBits() / 10.0));

        LiveFigures figures = room.minutes(3);

        assertThat(figures.learners()).isEqualTo(5);
        assertThat(figures.minutes()).hasSize(3).extracting(LiveFigures.Minute::number).containsExactly(0, 1, 2);
        assertThat(last(figures).median()).isEqualTo(0.2);
        assertThat(last(figures).lower()).isEqualTo(0.1);
        assertThat(last(figures).upper()).isEqualTo(0.3);
    }

    @Test
    void thePageShowsTheSameMinutes() {
        room.join(6).forEach(learner -> learner.looks(learner.id().getLeastSignificantBits() / 10.0));
        LiveFigures figures = room.minutes(9);

        LectureView view = (LectureView) room.view();

        assertThat(view.minutes()).hasSize(9);
        assertThat(view.start()).isEqualTo(SimulatedClass.START);
        for (LectureMinute minute : view.minutes()) {
            LiveFigures.Minute live = figures.minutes().get(minute.minute());
            assertThat(live.median()).isCloseTo(minute.median(), within(1e-12));
            assertThat(live.measured()).isEqualTo(minute.learners());
        }
    }

    @Test
    void figuresChangeTenSecondsAfterEachWholeMinute() {
        room.join(5);
        LiveFigures before = room.minutes(2);
        for (int bins = 0; bins < 5; bins++) {
            room.step();
            assertThat(room.figures()).isEqualTo(before);
        }
        room.step();

        assertThat(room.figures().minutes()).hasSize(3);
    }

    @Test
    void theSignOfADipNeedsFiveLearnersInIt() {
        List<SimulatedLearner> learners = room.join(9);
        learners.forEach(learner -> learner.looks(0.6));
        learners.get(4).looks(0.5);
        room.minutes(6);
        learners.subList(0, 4).forEach(learner -> learner.looks(0.1));
        learners.get(4).looks(0.44);
        LiveFigures low = room.minutes(1);
        assertThat(last(low).median()).isEqualTo(0.44);
        assertThat(low.dip()).as("four are lower than they mostly are, the fifth hardly is").isFalse();

        learners.get(4).looks(0.2);
        assertThat(room.minutes(1).dip()).isTrue();

        learners.forEach(learner -> learner.looks(0.6));
        assertThat(room.minutes(1).dip()).isFalse();
    }

    @Test
    void fifteenMinutesAreShownAndMinutesOfFewAreGaps() {
        List<SimulatedLearner> learners = room.join(6);
        room.minutes(20);
        learners.subList(0, 2).forEach(SimulatedLearner::leaves);

        LiveFigures figures = room.minutes(1);

        assertThat(figures.minutes()).hasSize(15);
        assertThat(last(figures)).isEqualTo(new LiveFigures.Minute(20, 0, null, null, null, 0, 0, 0));
        assertThat(figures.learners()).isEqualTo(6);
    }

    @Test
    void mostOfTheGroupIsMeasuredWhereThereIsAFigure() {
        List<SimulatedLearner> learners = room.join(14);
        room.minutes(2);
        learners.subList(0, 8).forEach(learner -> learner.isMeasured(0));
        assertThat(last(room.minutes(1)).median()).as("six of fourteen").isNull();
        learners.getFirst().isMeasured(10_000);
        assertThat(last(room.minutes(1)).median()).as("seven of fourteen").isNotNull();
    }

    @Test
    void aLargeClassIsCounted() {
        room.join(500);
        assertThat(room.minutes(30).learners()).isEqualTo(500);
        assertThat(room.view().learners()).isEqualTo(500);
    }

    private static LiveFigures.Minute last(LiveFigures figures) {
        return Objects.requireNonNull(figures.last());
    }
}
