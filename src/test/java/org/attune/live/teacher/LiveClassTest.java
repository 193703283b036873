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

    private static LiveFigures.Minute last(LiveFigures figures) {
        return Objects.requireNonNull(figures.last());
    }
}
