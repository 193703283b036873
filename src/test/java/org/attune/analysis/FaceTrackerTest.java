package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.junit.jupiter.api.Test;

class FaceTrackerTest {
    private static final EmotionScores HAPPY = EmotionScores.of(0, 0, 0, 1, 0, 0, 0);
    private static final EmotionScores SAD = EmotionScores.of(0, 0, 0, 0, 1, 0, 0);
    private static final EmotionScores RESTING = EmotionScores.of(0, 0, 0, 0, 0.6, 0, 0.4);

    private final FaceTracker tracker = new FaceTracker(0.5, false);

    @Test
    void twoFacesThatCrossKeepTheirIdentitiesAndExpressions() {
        int happyAtFirst = 0;
        List<TrackedFace> faces = List.of();
        for (int step = 0; step <= 40; step++) {
            ScoredDetection happy = new ScoredDetection(new BoundingBox(20 + 10 * step, 100, 90, 90), HAPPY);
            ScoredDetection sad = new ScoredDetection(new BoundingBox(420 - 10 * step, 130, 100, 100), SAD);
            faces = tracker.update(step % 2 == 0 ? List.of(happy, sad) : List.of(sad, happy), step * 0.1);
            if (step == 0) {
                happyAtFirst = faces.stream().filter(face -> face.box().x() < 200).findFirst().orElseThrow().id();
            }
        }

        assertThat(faces).hasSize(2);
        TrackedFace right = faces.stream().filter(face -> face.box().x() > 200).findFirst().orElseThrow();
        assertThat(right.id()).as("the happy face has gone from left to right").isEqualTo(happyAtFirst);
        assertThat(right.scores().of(Emotion.HAPPY)).as("and took nothing of the sad one along").isEqualTo(1);
    }

    @Test
    void smoothingDependsOnSecondsAndNotOnTheRate() {
        EmotionScores slow = afterOneSecondAt(5);
        EmotionScores fast = afterOneSecondAt(60);

        assertThat(slow.of(Emotion.SAD)).isCloseTo(1 - Math.exp(-1 / 0.5), within(1e-6));
        assertThat(fast.of(Emotion.SAD)).isCloseTo(slow.of(Emotion.SAD), within(1e-6));
    }

    private static EmotionScores afterOneSecondAt(int rate) {
        FaceTracker tracker = new FaceTracker(0.5, false);
        BoundingBox box = new BoundingBox(0, 0, 50, 50);
        tracker.update(List.of(new ScoredDetection(box, HAPPY)), 0);
        EmotionScores scores = HAPPY;
        for (int step = 1; step <= rate; step++) {
            scores = tracker.update(List.of(new ScoredDetection(box, SAD)), (double) step / rate).getFirst().scores();
        }
        return scores;
    }

    @Test
    void withoutSmoothingEachPictureStandsForItself() {
        FaceTracker raw = new FaceTracker(0, false);
        raw.update(List.of(at(0, HAPPY)), 0);

        assertThat(raw.update(List.of(at(0, SAD)), 0.1).getFirst().scores()).isEqualTo(SAD);
    }

    @Test
    void onlyTheLargestFaceCounts() {
        List<TrackedFace> faces = tracker
                .update(List.of(at(0, HAPPY), new ScoredDetection(new BoundingBox(300, 0, 200, 200), SAD)), 0);

        assertThat(faces).hasSize(2).filteredOn(TrackedFace::counted).singleElement()
                .satisfies(face -> assertThat(face.box().width()).isEqualTo(200));
    }

    @Test
    void ofTwoEquallyLargeFacesOnlyTheOneThatWasThereFirstCounts() {
        tracker.update(List.of(at(0, HAPPY)), 0);

        List<TrackedFace> faces = tracker.update(List.of(at(300, SAD), at(0, HAPPY)), 0.1);

        assertThat(faces).filteredOn(TrackedFace::counted).extracting(TrackedFace::id).containsExactly(1);
    }

    @Test
    void whoPassesDoesNotTakeTheSessionOver() {
        settle(at(0, HAPPY));

        for (int step = 0; step < 19; step++) {
            assertThat(counted(3 + step * 0.1, at(0, HAPPY), sized(300 + step, 180)))
                    .as("a passer-by, nearer, for less than two seconds").isEqualTo(0);
        }
        assertThat(counted(5, at(0, HAPPY))).isEqualTo(0);
        for (int step = 0; step < 40; step++) {
            assertThat(counted(5.1 + step * 0.1, at(0, HAPPY), sized(300, 120))).as("somebody about as large")
                    .isEqualTo(0);
        }
    }

    @Test
    void whoSitsDownInFrontForTwoSecondsIsTheLearner() {
        settle(at(0, HAPPY));
        double seconds = 3;
        while (seconds < 4.9) {
            assertThat(counted(seconds, at(0, HAPPY), sized(300, 180))).isEqualTo(0);
            seconds += 0.1;
        }

        assertThat(counted(5.1, at(0, HAPPY), sized(300, 180))).isEqualTo(300);
        assertThat(counted(5.2, at(0, HAPPY), sized(300, 180))).isEqualTo(300);
    }

    @Test
    void whoIsAwayForThreeSecondsComesBackAsTheLearnerAndNobodyBehindCountsMeanwhile() {
        settle(at(0, HAPPY), sized(400, 60));

        for (int step = 0; step < 30; step++) {
            int now = counted(3 + step * 0.1, sized(400, 60));
            assertThat(step < 4 || now < 0).as("the face behind, after %d tenths", step).isTrue();
        }
        assertThat(counted(6.1, at(20, HAPPY), sized(400, 60))).isEqualTo(20);
    }

    @Test
    void aNeighbourAsLargeAsTheLearnerDoesNotCountWhileTheLearnerIsAway() {
        settle(at(0, HAPPY), at(400, HAPPY));

        for (int step = 0; step < 30; step++) {
            int now = counted(3 + step * 0.1, at(400, HAPPY));
            assertThat(step < 4 || now < 0).as("the neighbour, after %d tenths", step).isTrue();
        }
        assertThat(counted(6.1, at(20, HAPPY), at(400, HAPPY))).isEqualTo(20);
        counted(6.2, at(20, HAPPY), at(400, HAPPY));
        assertThat(counted(6.9, at(400, HAPPY))).as("lost again at once").isNegative();
        assertThat(counted(9, at(20, HAPPY), at(400, HAPPY))).isEqualTo(20);
    }

    @Test
    void whoeverIsThereHasTheRoleOnceItsOwnerIsGoneForGood() {
        settle(at(0, HAPPY), sized(400, 60));
        for (double seconds = 3; seconds < 12.5; seconds += 0.1) {
            counted(seconds, sized(400, 60));
        }

        assertThat(counted(13, sized(400, 60))).isEqualTo(400);
    }

    @Test
    void whoComesBackAloneToAnotherPlaceIsTheLearnerToo() {
        settle(at(0, HAPPY));
        counted(4.6);

        assertThat(counted(5, sized(400, 90))).isEqualTo(400);
    }

    @Test
    void whatWasSeenForAMomentAtTheStartKeepsNobodyWaiting() {
        counted(0, sized(300, 200));
        counted(0.4, at(0, HAPPY));
        counted(0.8, at(0, HAPPY));

        assertThat(counted(1, at(0, HAPPY))).isEqualTo(0);
    }

    @Test
    void ofAGridOfEqualFacesOneStaysTheLearnerHoweverTheyTremble() {
        int learner = 0;
        for (int step = 0; step < 300; step++) {
            List<ScoredDetection> grid = new ArrayList<>();
            for (int face = 0; face < 4; face++) {
                grid.add(sized(160 * face, 100 + (step * 7 + face * 3) % 5));
            }
            int now = counted(step * 0.1, grid.toArray(ScoredDetection[]::new));
            learner = step == 0 ? now : learner;
            assertThat(now).as("step %d", step).isEqualTo(learner);
        }
    }

    private void settle(ScoredDetection... faces) {
        for (int step = 0; step < 30; step++) {
            counted(step * 0.1, faces);
        }
    }

    /** @return the left edge of the face that counts, -1 when none does */
    private int counted(double seconds, ScoredDetection... faces) {
        return tracker.update(List.of(faces), seconds).stream().filter(TrackedFace::counted).findFirst()
                .map(face -> (int) face.box().x()).orElse(-1);
    }

    private static ScoredDetection sized(double x, double side) {
        return new ScoredDetection(new BoundingBox(x, 0, side, side), SAD);
    }

    @Test
    void everyoneCountsWhenAsked() {
        FaceTracker everyone = new FaceTracker(0.5, true);

        assertThat(everyone.update(List.of(at(0, HAPPY), at(300, SAD)), 0)).hasSize(2).allMatch(TrackedFace::counted);
    }

    @Test
    void aFaceMissedForAMomentStaysAndThenIsGone() {
        int id = tracker.update(List.of(at(0, HAPPY)), 0).getFirst().id();

        assertThat(tracker.update(List.of(), 0.2)).extracting(TrackedFace::id).containsExactly(id);
        assertThat(tracker.update(List.of(), 0.6)).as("no face is not measured").isEmpty();
        assertThat(tracker.update(List.of(at(0, SAD)), 1.0)).as("back within the memory").extracting(TrackedFace::id)
                .containsExactly(id);
        assertThat(tracker.update(List.of(at(0, SAD)), 9.0)).as("too late").extracting(TrackedFace::id)
                .doesNotContain(id);
    }

    @Test
    void afterACutNoFaceOfBeforeIsHeldOrJoined() {
        int id = tracker.update(List.of(at(0, HAPPY)), 0).getFirst().id();

        tracker.cut();
        assertThat(tracker.update(List.of(), 0.1)).as("not held").isEmpty();
        assertThat(tracker.update(List.of(at(50, SAD)), 0.2)).as("overlaps, but is another").extracting(TrackedFace::id)
                .doesNotContain(id);
    }

    @Test
    void afterACutAFaceInTheSamePlaceBeginsItsExpressionAnewAndKeepsTheRole() {
        settle(at(0, HAPPY), sized(400, 180));
        int learner = counted(3, at(0, HAPPY), sized(400, 180));

        tracker.cut();
        List<TrackedFace> faces = tracker.update(List.of(sized(400, 180), at(10, SAD)), 3.1);

        assertThat(faces).filteredOn(face -> face.box().x() == 10).singleElement()
                .satisfies(face -> assertThat(face.scores()).isEqualTo(SAD));
        assertThat(faces).filteredOn(TrackedFace::counted).singleElement().matches(face -> face.box().x() == learner);
    }

    @Test
    void aHandBeforeTheCameraDoesNotCostTheRole() {
        settle(at(0, HAPPY), sized(400, 60));

        tracker.cut();
        assertThat(counted(3, sized(400, 60))).as("who is behind does not count meanwhile").isEqualTo(-1);
        tracker.cut();
        assertThat(counted(3.6, at(10, HAPPY), sized(400, 60))).isEqualTo(10);
    }

    @Test
    void verdictsHaveHysteresisPerFace() {
        FaceTracker raw = new FaceTracker(0, true);
        List<Verdict> left = new ArrayList<>();
        double[] interest = {0.6, 0.47, 0.53, 0.44, 0.53, 0.56};
        for (int step = 0; step < interest.length; step++) {
            EmotionScores scores = EmotionScores.of(1 - interest[step], 0, 0, interest[step], 0, 0, 0);
            left.add(raw.update(List.of(at(0, scores), at(300, SAD)), step * 0.1).getFirst().verdict());
        }

        assertThat(left).containsExactly(Verdict.INTERESTED, Verdict.INTERESTED, Verdict.INTERESTED,
                Verdict.NOT_INTERESTED,
                Verdict.NOT_INTERESTED, Verdict.INTERESTED);
    }

    private static ScoredDetection at(double x, EmotionScores scores) {
        return new ScoredDetection(new BoundingBox(x, 0, 100, 100), scores);
    }

    @Test
    void theBaselineIsTheLearnersAloneAndNotOfThoseWhoComeBesideThem() {
        FaceTracker told = new FaceTracker(0, false, Baseline.of(List.of(RESTING)));
        assertThat(told.update(List.of(at(0, RESTING)), 0).getFirst().scores().best()).isEqualTo(Emotion.NEUTRAL);

        ScoredDetection nearer = new ScoredDetection(new BoundingBox(300, 0, 200, 200), RESTING);
        for (int step = 1; step < 30; step++) {
            List<TrackedFace> faces = told.update(List.of(at(0, RESTING), nearer), step * 0.1);
            assertThat(faces.getFirst().scores().best()).as("the learner").isEqualTo(Emotion.NEUTRAL);
            assertThat(faces.getLast().scores()).as("the other, though nearer").isEqualTo(RESTING);
            assertThat(faces.getLast().counted()).as("only after two seconds").isEqualTo(step > 20);
        }
    }

    @Test
    void ofSeveralFromTheStartOnlyTheLearnerGetsTheBaseline() {
        FaceTracker told = new FaceTracker(0, false, Baseline.of(List.of(RESTING)));
        ScoredDetection other = new ScoredDetection(new BoundingBox(300, 0, 40, 40), RESTING);
        told.update(List.of(at(0, RESTING), other), 0);
        List<TrackedFace> faces = told.update(List.of(at(0, RESTING), other), 0.1);

        assertThat(faces.getFirst().scores().best()).isEqualTo(Emotion.NEUTRAL);
        assertThat(faces.getLast().scores()).isEqualTo(RESTING);
    }

    @Test
    void theBaselineGoesWhenSomebodyElseBecomesTheLearner() {
        FaceTracker told = new FaceTracker(0, false, Baseline.of(List.of(RESTING)));
        ScoredDetection nearer = new ScoredDetection(new BoundingBox(300, 0, 200, 200), RESTING);
        for (int step = 0; step < 40; step++) {
            told.update(step < 10 ? List.of(at(0, RESTING)) : List.of(at(0, RESTING), nearer), step * 0.1);
        }

        assertThat(told.update(List.of(nearer), 4).getLast().scores())
                .as("the new learner, read without another's rest").isEqualTo(RESTING);
        assertThat(told.update(List.of(nearer), 9).getLast().scores()).as("also when they are alone")
                .isEqualTo(RESTING);
    }

    @Test
    void whoComesBackToTheSamePlaceHasTheirBaselineAgain() {
        FaceTracker told = new FaceTracker(0, false, Baseline.of(List.of(RESTING)));
        for (int step = 0; step < 20; step++) {
            told.update(List.of(at(0, RESTING)), step * 0.1);
        }
        told.update(List.of(), 30);
        told.update(List.of(at(10, RESTING)), 300);

        assertThat(told.update(List.of(at(10, RESTING)), 300.1)).singleElement()
                .matches(face -> face.scores().best() == Emotion.NEUTRAL);
    }

    @Test
    void whoIsChosenByMistakeAndBackHasTheirBaselineAgain() {
        FaceTracker told = new FaceTracker(0, false, Baseline.of(List.of(RESTING)));
        List<TrackedFace> faces = List.of();
        for (int step = 0; step < 15; step++) {
            faces = told.update(List.of(at(0, RESTING), at(300, RESTING)), step * 0.1);
        }
        TrackedFace learner = faces.stream().filter(TrackedFace::counted).findFirst().orElseThrow();
        TrackedFace other = faces.stream().filter(face -> !face.counted()).findFirst().orElseThrow();
        told.chooseLearner(other.id());
        assertThat(told.update(List.of(at(0, RESTING), at(300, RESTING)), 1.5)).filteredOn(TrackedFace::counted)
                .singleElement()
                .matches(face -> face.id() == other.id() && face.scores().equals(RESTING));
        told.chooseLearner(learner.id());

        assertThat(told.update(List.of(at(0, RESTING), at(300, RESTING)), 1.6)).filteredOn(TrackedFace::counted)
                .singleElement()
                .matches(face -> face.id() == learner.id() && face.scores().best() == Emotion.NEUTRAL);
    }

    @Test
    void aChosenFaceIsTheLearnerAlsoBesideALargerOne() {
        ScoredDetection large = new ScoredDetection(new BoundingBox(300, 0, 200, 200), SAD);
        List<TrackedFace> faces = tracker.update(List.of(at(0, HAPPY), large), 0);
        assertThat(faces).filteredOn(TrackedFace::counted).singleElement().matches(face -> face.box().width() == 200);

        tracker.chooseLearner(faces.stream().filter(face -> !face.counted()).findFirst().orElseThrow().id());
        for (int step = 1; step < 60; step++) {
            assertThat(tracker.update(List.of(at(0, HAPPY), large), step * 0.1)).filteredOn(TrackedFace::counted)
                    .singleElement()
                    .matches(face -> face.box().width() == 100);
        }
    }

    @Test
    void aChoiceOfAFaceThatHasGoneChangesNothing() {
        int gone = tracker.update(List.of(at(0, HAPPY), at(300, SAD)), 0).getLast().id();
        tracker.update(List.of(at(0, HAPPY)), 1);
        tracker.chooseLearner(gone);

        assertThat(tracker.update(List.of(at(0, HAPPY)), 1.1)).singleElement().matches(TrackedFace::counted);
    }
}
