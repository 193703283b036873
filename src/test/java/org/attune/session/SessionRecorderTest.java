package org.attune.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.attune.analysis.FrameResult;
import org.attune.analysis.InterestPolicy;
import org.attune.analysis.TrackedFace;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.junit.jupiter.api.Test;

class SessionRecorderTest {
    private static final long START = 5_000_000_000L;
    private static final EmotionScores NEUTRAL = EmotionScores.of(0, 0, 0, 0.1, 0.1, 0, 0.8);

    private final SessionRecorder recorder = new SessionRecorder(
            new SessionInfo(new UUID(1, 2), ZonedDateTime.parse("2026-11-20T10:02:00+01:00"), true, "test",
                    SessionLabels.NONE,
                    new ModelId("model", "1", "0".repeat(64)), "interest-v1", "1"),
            START);

    @Test
    void sharesAddUp() {
        Random random = new Random(3);
        for (int step = 1; step <= 600; step++) {
            Verdict verdict = Verdict.values()[random.nextInt(3)];
            recorder.record(random.nextInt(4) == 0 ? nobody(step * 0.1) : result(step * 0.1, face(verdict, true)));
        }
        SessionSummary summary = recorder.summary(at(60));

        Bin total = summary.total();
        assertThat(Arrays.stream(Verdict.values()).mapToDouble(total::share).sum()).isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(Emotion.values()).mapToDouble(total::share).sum()).isCloseTo(1, within(1e-9));
        assertThat(total.measuredSeconds()).isBetween(40.0, 50.0);
        assertThat(recorder.total().share(Verdict.INTERESTED)).as("the running total")
                .isCloseTo(total.share(Verdict.INTERESTED), within(1e-4));
        assertThat(summary.measuredShare()).isCloseTo(total.measuredSeconds() / 60, within(1e-9));
        assertThat(summary.bins()).hasSize(6);
        assertThat(summary.bins().stream().mapToDouble(Bin::measuredSeconds).sum()).isCloseTo(total.measuredSeconds(),
                within(1e-9));
    }

    @Test
    void noFaceIsNotMeasuredAndNotDisinterest() {
        recorder.record(result(0.5, face(Verdict.INTERESTED, true)));
        recorder.record(nobody(1.0));
        recorder.record(nobody(1.5));
        SessionSummary summary = recorder.summary(at(2));

        assertThat(summary.total().measuredSeconds()).isCloseTo(0.5, within(1e-9));
        assertThat(summary.total().share(Verdict.INTERESTED)).isEqualTo(1);
        assertThat(summary.measuredShare()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void aGapIsNotMeasured() {
        recorder.record(result(0.5, face(Verdict.INTERESTED, true)));
        recorder.record(result(3600.5, face(Verdict.NOT_INTERESTED, true)));
        SessionSummary summary = recorder.summary(at(3600.5));

        assertThat(summary.total().measuredSeconds()).isCloseTo(1.5, within(1e-9));
        assertThat(summary.seconds()).isCloseTo(3600.5, within(1e-9));
    }

    @Test
    void aPauseIsNotMeasuredAndTheSessionsTimeGoesOn() {
        recorder.record(result(0.5, face(Verdict.INTERESTED, true)));
        recorder.pause(at(0.8));
        recorder.record(result(0.7, face(Verdict.INTERESTED, true)));
        recorder.record(result(0.9, face(Verdict.INTERESTED, true)));
        recorder.resume(at(30));
        recorder.record(result(29.9, face(Verdict.INTERESTED, true)));
        recorder.record(result(30.2, face(Verdict.NOT_INTERESTED, true)));
        SessionSummary summary = recorder.summary(at(31));

        assertThat(summary.total().measuredSeconds()).as("0.7 s before and 0.2 s after").isCloseTo(0.9, within(1e-9));
        assertThat(summary.total().share(Verdict.INTERESTED)).isCloseTo(0.7 / 0.9, within(1e-9));
        assertThat(summary.bins().get(1).isMeasured()).isFalse();
        assertThat(summary.bins().get(2).isMeasured()).isFalse();
        assertThat(summary.seconds()).isCloseTo(31, within(1e-9));
    }

    @Test
    void aMomentThatIsMarkedOnceMoreTakesTheNewWord() {
        recorder.mark(at(3), MarkerKind.NOTE, "");
        recorder.mark(at(2), MarkerKind.NOTE, "first law");
        recorder.mark(at(3), MarkerKind.NOTE, "Carnot");

        assertThat(recorder.summary(at(4)).markers()).containsExactly(new Marker(2, "first law"),
                new Marker(3, "Carnot"));
    }

    @Test
    void whatIsPastTheLongestReportIsLeftOut() {
        double longest = SessionSummary.LONGEST_SECONDS;
        recorder.record(result(longest - 0.5, face(Verdict.INTERESTED, true)));
        recorder.record(result(longest + 0.5, face(Verdict.INTERESTED, true)));
        recorder.mark(at(longest + 1), MarkerKind.NOTE, "too late");

        SessionSummary summary = recorder.summary(at(longest + 30));

        assertThat(summary.seconds()).isEqualTo(longest);
        assertThat(summary.bins()).hasSize(SessionSummary.LONGEST_SECONDS / SessionSummary.BIN_SECONDS);
        assertThat(summary.total().measuredSeconds()).isCloseTo(1, within(1e-9));
        assertThat(summary.markers()).isEmpty();
    }

    @Test
    void anHourAsleepIsAGapAndNotAnHourOfInterest() {
        AtomicLong standing = new AtomicLong(at(0));
        AtomicLong going = new AtomicLong(7);
        SleepWatch watch = new SleepWatch(standing::get, going::get);
        for (int step = 1; step <= 100; step++) {
            recorder.record(result(step * 0.1, face(Verdict.INTERESTED, true)));
        }
        standing.addAndGet(10_000_000_000L);
        going.addAndGet(10_000_000_000L + 3_600_000_000_000L);
        recorder.slept(watch.slept());
        recorder.slept(watch.slept());
        for (int step = 101; step <= 200; step++) {
            recorder.record(result(step * 0.1, face(Verdict.INTERESTED, true)));
        }
        SessionSummary summary = recorder.summary(at(20));

        assertThat(summary.seconds()).isEqualTo(3620);
        assertThat(summary.total().measuredSeconds()).isCloseTo(20, within(0.01));
        assertThat(summary.bins().subList(1, 361)).allMatch(bin -> !bin.isMeasured());
        assertThat(summary.end()).as("the hour on the clock").isEqualTo(summary.info().start().plusSeconds(3620));
    }

    @Test
    void anHourOverTheEndOfSummerTimeIsAnHour() {
        SessionInfo autumn = new SessionInfo(new UUID(1, 2),
                ZonedDateTime.parse("2026-10-25T02:30:00+02:00[Europe/Berlin]"), true, "test", SessionLabels.NONE,
                new ModelId("model", "1", "0".repeat(64)), "interest-v1", "1");
        SessionSummary summary = new SessionRecorder(autumn, START).summary(at(3600));

        assertThat(summary.seconds()).isEqualTo(3600);
        assertThat(summary.end()).isEqualTo(ZonedDateTime.parse("2026-10-25T02:30:00+01:00[Europe/Berlin]"));
    }

    @Test
    void facesThatAreNotCountedAddNothing() {
        recorder.record(result(0.5, face(Verdict.NOT_INTERESTED, false), face(Verdict.INTERESTED, true)));

        assertThat(recorder.summary(at(1)).total().share(Verdict.INTERESTED)).isEqualTo(1);
    }

    @Test
    void severalCountedFacesShareTheTime() {
        recorder.record(result(1, face(Verdict.NOT_INTERESTED, true), face(Verdict.INTERESTED, true)));
        Bin total = recorder.summary(at(1)).total();

        assertThat(total.measuredSeconds()).isCloseTo(1, within(1e-9));
        assertThat(total.share(Verdict.INTERESTED)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void timeThatDoesNotRiseAddsNothing() {
        recorder.record(result(0.5, face(Verdict.INTERESTED, true)));
        recorder.record(result(0.5, face(Verdict.INTERESTED, true)));
        recorder.record(result(0.2, face(Verdict.INTERESTED, true)));

        assertThat(recorder.summary(at(1)).total().measuredSeconds()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void anEmptySessionHasSharesOfZero() {
        SessionSummary summary = recorder.summary(START);

        assertThat(summary.seconds()).isZero();
        assertThat(summary.measuredShare()).isZero();
        assertThat(summary.total().share(Verdict.INTERESTED)).isZero();
        assertThat(summary.bins()).isEmpty();
    }

    @Test
    void binsAreInWholeMillisecondsAndTheirPartsAddUp() {
        for (int step = 1; step <= 3000; step++) {
            recorder.record(result(step * 0.0337, face(Verdict.values()[step % 3], true)));
        }

        for (Bin bin : recorder.summary(at(120)).bins()) {
            long measured = Math.round(bin.measuredSeconds() * 1000);
            assertThat(bin.measuredSeconds()).isEqualTo(measured / 1000.0);
            assertThat(bin.verdictSeconds().stream().mapToLong(part -> Math.round(part * 1000)).sum())
                    .isEqualTo(measured);
            assertThat(bin.expressionSeconds().stream().mapToLong(part -> Math.round(part * 1000)).sum())
                    .isEqualTo(measured);
        }
    }

    @Test
    void markersKeepTheirMomentAndOneLineOfText() {
        recorder.mark(at(4.25), MarkerKind.NOTE, "  first\nlaw ");
        recorder.mark(at(7), MarkerKind.NOTE, "x".repeat(200));

        assertThat(recorder.summary(at(20)).markers()).containsExactly(new Marker(4.25, "first law"),
                new Marker(7, "x".repeat(80)));
    }

    @Test
    void aSessionTakesNoMoreMarkersThanAReportHolds() {
        for (int marker = 0; marker < 600; marker++) {
            recorder.mark(at(marker), MarkerKind.NOTE, "");
        }

        assertThat(recorder.summary(at(600)).markers()).hasSize(500);
    }

    @Test
    void ofPresenceOnlyFacesInViewGiveSecondsAndNeverAVerdict() {
        SessionInfo presence = SessionInfo.presence(new UUID(1, 2), ZonedDateTime.parse("2026-11-20T10:02:00+01:00"),
                true, "test", SessionLabels.NONE, "1");
        SessionRecorder alone = new SessionRecorder(presence, START);
        alone.record(FrameResult.presence(at(1), List.of(new BoundingBox(0, 0, 10, 10), new BoundingBox(20, 0, 10, 10)),
                false));
        alone.record(FrameResult.presence(at(2), List.of(), false));
        alone.record(result(3, face(Verdict.INTERESTED, true)));

        assertThat(alone.summary(at(4)).bins()).containsExactly(Bin.presence(2));
        assertThat(alone.summary(at(4)).measuredShare()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aSessionOfPresenceOnlyCannotHoldAVerdict() {
        SessionInfo presence = SessionInfo.presence(new UUID(1, 2), ZonedDateTime.parse("2026-11-20T10:02:00+01:00"),
                true, "test", SessionLabels.NONE, "1");
        Bin judged = new Bin(1, List.of(1.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0));

        assertThatThrownBy(() -> new SessionSummary(presence, 1, List.of(judged), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutNeutralIsTheSameCountOverTheSameTime() {
        recorder.record(result(1, scored(0, 0, 0, 0.9, 0, 0, 0.1)));
        recorder.record(result(2, scored(0, 0, 0, 0.3, 0.1, 0, 0.6)));
        recorder.record(result(3, scored(0.8, 0, 0, 0.1, 0, 0, 0.1)));
        recorder.record(result(4, scored(0.1, 0.1, 0.1, 0.25, 0.2, 0.05, 0.2)));
        Bin total = recorder.summary(at(4)).total();

        assertThat(total.share(Verdict.INTERESTED)).isCloseTo(0.5, within(1e-9));
        assertThat(total.shareWithoutNeutral())
                .as("the smile alone: not the shares of faces that are unclear or neutral")
                .isCloseTo(0.25, within(1e-9));
    }

    @Test
    void withoutNeutralIsNeverMoreThanThePie() {
        Random random = new Random(5);
        for (int step = 1; step <= 500; step++) {
            double[] shares = random.doubles(7).map(share -> share * share * share).toArray();
            double sum = Arrays.stream(shares).sum();
            recorder.record(result(step * 0.1, scored(Arrays.stream(shares).map(share -> share / sum).toArray())));
        }

        assertThat(recorder.summary(at(50)).bins()).allSatisfy(
                bin -> assertThat(bin.withoutNeutralSeconds()).isLessThanOrEqualTo(bin.verdictSeconds().getFirst()));
        assertThat(recorder.total().shareWithoutNeutral()).isPositive();
    }

    @Test
    void timeWithOthersInViewIsKnownWhetherTheyCountOrNot() {
        recorder.record(result(1, face(Verdict.INTERESTED, true)));
        recorder.record(result(2, face(Verdict.INTERESTED, true), face(Verdict.INTERESTED, false)));
        recorder.record(result(3, face(Verdict.INTERESTED, true), face(Verdict.INTERESTED, false)));
        recorder.record(result(3.5, face(Verdict.INTERESTED, false)));
        recorder.record(result(4, face(Verdict.INTERESTED, true)));
        Bin total = recorder.summary(at(4)).total();

        assertThat(total.shareWithOthers()).as("from the second second on").isCloseTo(1 / 3.5, within(1e-9));
        assertThat(total.isDetailed()).isTrue();
    }

    @Test
    void theMostFacesAtOnceAreThoseThatStayedForASecond() {
        for (int step = 1; step <= 40; step++) {
            boolean flare = step == 35;
            recorder.record(step < 20
                    ? result(step * 0.1, face(Verdict.INTERESTED, true), face(Verdict.INTERESTED, true))
                    : flare
                            ? result(step * 0.1, face(Verdict.INTERESTED, true), face(Verdict.INTERESTED, true),
                                    face(Verdict.INTERESTED, true))
                            : result(step * 0.1, face(Verdict.INTERESTED, true)));
        }

        assertThat(recorder.summary(at(4)).total().faces()).isEqualTo(2);
    }

    @Test
    void aStillFaceIsMeasuredForAMomentAndThenAGap() {
        recorder.record(result(1, face(Verdict.INTERESTED, true)));
        IntStream.rangeClosed(11, 15).forEach(tenth -> recorder.record(result(tenth / 10.0, still())));
        recorder.record(result(1.6, face(Verdict.INTERESTED, true)));
        IntStream.rangeClosed(17, 80).forEach(tenth -> recorder.record(result(tenth / 10.0, still())));
        recorder.record(result(8.1, face(Verdict.INTERESTED, true)));
        IntStream.rangeClosed(82, 85).forEach(tenth -> recorder.record(result(tenth / 10.0, still())));

        assertThat(recorder.summary(at(9)).total().measuredSeconds()).as("1.6, 0.1 and the end's 0.4").isCloseTo(2.1,
                within(1e-6));
    }

    @Test
    void ofSeveralFacesTheStillOnesDoNotCount() {
        for (int tenth = 1; tenth <= 10; tenth++) {
            recorder.record(result(tenth / 10.0, face(Verdict.INTERESTED, true), still()));
        }

        Bin total = recorder.summary(at(1)).total();
        assertThat(total.measuredSeconds()).isCloseTo(1, within(1e-9));
        assertThat(total.share(Verdict.NOT_INTERESTED)).isZero();
    }

    private static TrackedFace still() {
        return new TrackedFace(2, new BoundingBox(0, 0, 10, 10), NEUTRAL, Verdict.NOT_INTERESTED, true, null, true);
    }

    private static long at(double seconds) {
        return START + Math.round(seconds * 1e9);
    }

    private static FrameResult nobody(double seconds) {
        return new FrameResult(at(seconds), List.of());
    }

    private static FrameResult result(double seconds, TrackedFace... faces) {
        return new FrameResult(at(seconds), List.of(faces));
    }

    /** With the verdict that a face of its own gets. */
    private static TrackedFace scored(double... shares) {
        EmotionScores scores = EmotionScores.of(shares);
        return new TrackedFace(1, new BoundingBox(0, 0, 10, 10), scores,
                InterestPolicy.verdict(InterestPolicy.side(null, scores), scores), true);
    }

    private static TrackedFace face(Verdict verdict, boolean counted) {
        return new TrackedFace(1, new BoundingBox(0, 0, 10, 10), NEUTRAL, verdict, counted);
    }
}
