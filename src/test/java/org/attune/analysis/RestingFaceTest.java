package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.junit.jupiter.api.Test;

class RestingFaceTest {
    /** The mean of equal numbers is not always the number itself, to the last bit. */
    private static final Comparator<Double> CLOSE = (one, other) -> Math.abs(one - other) < 1e-9
            ? 0
            : Double.compare(one, other);
    private static final EmotionScores NEUTRAL = EmotionScores.of(0, 0, 0, 0, 0.1, 0, 0.9);
    private static final EmotionScores SAD = EmotionScores.of(0, 0, 0, 0, 0.6, 0, 0.4);

    private static final EmotionScores HAPPY = EmotionScores.of(0, 0, 0, 0.9, 0, 0, 0.1);

    private final RestingFace resting = new RestingFace();

    @Test
    void fiveSecondsOfAStillFaceAreEnough() {
        assertThat(resting.state()).isEqualTo(RestingFace.State.WAITING);
        look(0, 5.2, face(1, NEUTRAL));
        assertThat(resting.state()).isEqualTo(RestingFace.State.RUNNING);
        assertThat(resting.progress()).isBetween(0.9, 0.99);
        assertThat(resting.baseline()).isEmpty();

        look(5.2, 5.7, face(1, NEUTRAL));

        assertThat(resting.state()).isEqualTo(RestingFace.State.DONE);
        assertThat(resting.baseline().orElseThrow().corrections()).usingElementComparator(CLOSE)
                .isEqualTo(Baseline.ofOneSitting(List.of(NEUTRAL)).corrections());
    }

    @Test
    void aSmileIsNoRestAndIsAskedAgain() {
        look(0, 5.6, face(1, HAPPY));
        assertThat(resting.state()).isEqualTo(RestingFace.State.AGAIN);
        assertThat(resting.baseline()).isEmpty();

        look(5.6, 11, face(1, NEUTRAL));

        assertThat(resting.baseline().orElseThrow().corrections())
                .as("of the second five seconds nothing is left of the smile").usingElementComparator(CLOSE)
                .isEqualTo(Baseline.ofOneSitting(List.of(NEUTRAL)).corrections());
    }

    @Test
    void aFaceThatLooksSoThroughoutRestsSo() {
        look(0, 10.4, face(1, SAD));
        assertThat(resting.state()).isEqualTo(RestingFace.State.AGAIN);

        look(10.4, 16, face(1, SAD));

        assertThat(resting.state()).isEqualTo(RestingFace.State.DONE);
        assertThat(resting.baseline().orElseThrow().correct(SAD).best()).isEqualTo(NEUTRAL.best());
    }

    @Test
    void timeCountsOnlyWithOneFaceInView() {
        look(0, 2.5, face(1, NEUTRAL));
        double before = resting.progress();
        look(2.5, 3.5);
        look(3.5, 4.5, face(1, NEUTRAL), face(2, NEUTRAL));
        assertThat(resting.progress()).isEqualTo(before);

        look(4.5, 9, face(1, NEUTRAL));

        assertThat(resting.state()).isEqualTo(RestingFace.State.DONE);
    }

    @Test
    void aFaceThatMovesIsNotMeasured() {
        for (double seconds = 0.1; seconds < 8; seconds += 0.1) {
            resting.add(new FrameResult(at(seconds), List.of(face(1, 150 * seconds, NEUTRAL))));
        }

        assertThat(resting.progress()).isLessThan(0.1);
    }

    @Test
    void anotherFaceBeginsAnewAndLeavesNothingOfTheFirst() {
        look(0, 6, face(1, SAD));
        look(6, 8, face(2, 300, NEUTRAL));
        assertThat(resting.progress()).isLessThan(0.5);

        look(8, 13, face(2, 300, NEUTRAL));

        assertThat(resting.baseline().orElseThrow().corrections()).usingElementComparator(CLOSE)
                .isEqualTo(Baseline.ofOneSitting(List.of(NEUTRAL)).corrections());
    }

    @Test
    void whatIsMeasuredGoesWithThePersonAndStaysWithWhoOnlyLookedAway() {
        look(0, 6, face(1, NEUTRAL));
        look(8, 9, face(2, NEUTRAL));
        assertThat(resting.state()).as("the same place, two seconds later").isEqualTo(RestingFace.State.DONE);

        look(20, 21, face(3, NEUTRAL));

        assertThat(resting.state()).as("after eleven seconds").isEqualTo(RestingFace.State.RUNNING);
    }

    @Test
    void aCameraThatStandsStillIsNotMeasured() {
        look(0, 1, face(1, NEUTRAL));
        resting.add(new FrameResult(at(9), List.of(face(1, NEUTRAL))));

        assertThat(resting.progress()).as("a gap counts for a second at most").isLessThan(0.35);
    }

    private void look(double from, double to, TrackedFace... faces) {
        for (double seconds = from + 0.1; seconds <= to + 1e-6; seconds += 0.1) {
            resting.add(new FrameResult(at(seconds), Arrays.asList(faces)));
        }
    }

    private static TrackedFace face(int id, EmotionScores scores) {
        return face(id, 0, scores);
    }

    private static TrackedFace face(int id, double x, EmotionScores scores) {
        return new TrackedFace(id, new BoundingBox(x, 0, 100, 100), scores, Verdict.INTERESTED, true);
    }

    private static long at(double seconds) {
        return Math.round(seconds * 1e9);
    }
}
