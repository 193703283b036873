package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.junit.jupiter.api.Test;

class RestingFaceTest {
    private static final EmotionScores NEUTRAL = EmotionScores.of(0, 0, 0, 0, 0.1, 0, 0.9);
    private static final EmotionScores SAD = EmotionScores.of(0, 0, 0, 0, 0.6, 0, 0.4);

    private final RestingFace resting = new RestingFace(0);

    @Test
    void fiveMeasuredSecondsAreEnough() {
        look(0, 4.9, face(1, SAD));
        assertThat(resting.state(at(4.9))).isEqualTo(RestingFace.State.RUNNING);
        assertThat(resting.progress()).isBetween(0.9, 0.99);
        assertThat(resting.baseline()).isEmpty();

        look(4.9, 5.2, face(1, SAD));

        assertThat(resting.state(at(5.2))).isEqualTo(RestingFace.State.DONE);
        assertThat(resting.baseline().orElseThrow().correct(SAD).best()).isEqualTo(NEUTRAL.best());
    }

    @Test
    void timeCountsOnlyWithOneFaceInView() {
        look(0, 2, face(1, SAD));
        look(2, 3);
        look(3, 4, face(1, SAD), face(2, SAD));
        assertThat(resting.progress()).isCloseTo(0.4, within(0.03));

        look(4, 7.2, face(1, SAD));

        assertThat(resting.state(at(7.2))).isEqualTo(RestingFace.State.DONE);
    }

    @Test
    void anotherFaceBeginsAnewAndLeavesNothingOfTheFirst() {
        look(0, 4, face(1, SAD));
        look(4, 6, face(2, NEUTRAL));
        assertThat(resting.progress()).isLessThan(0.5);

        look(6, 9.3, face(2, NEUTRAL));

        assertThat(resting.baseline().orElseThrow()).isEqualTo(Baseline.ofOneSitting(List.of(NEUTRAL)));
    }

    @Test
    void whoIsAwayForTooLongHasMeasuredTooLittle() {
        look(0, 3, face(1, SAD));
        look(3, 9.9);
        assertThat(resting.state(at(9.9))).isEqualTo(RestingFace.State.RUNNING);

        assertThat(resting.state(at(10))).isEqualTo(RestingFace.State.TOO_LITTLE);
        look(10, 20, face(1, SAD));
        assertThat(resting.baseline()).as("it is over").isEmpty();
    }

    @Test
    void aCameraThatStandsStillIsNotMeasured() {
        resting.add(new FrameResult(at(0.1), List.of(face(1, SAD))));
        resting.add(new FrameResult(at(6), List.of(face(1, SAD))));

        assertThat(resting.progress()).as("a gap counts for a second at most").isLessThan(0.25);
    }

    private void look(double from, double to, TrackedFace... faces) {
        for (double seconds = from + 0.1; seconds <= to + 1e-6; seconds += 0.1) {
            resting.add(new FrameResult(at(seconds), Arrays.asList(faces)));
        }
    }

    private static TrackedFace face(int id, EmotionScores scores) {
        return new TrackedFace(id, new BoundingBox(0, 0, 100, 100), scores, Verdict.INTERESTED, true);
    }

    private static long at(double seconds) {
        return Math.round(seconds * 1e9);
    }
}
