package org.attune.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.attune.JavaFx;
import org.attune.analysis.FrameResult;
import org.attune.analysis.TrackedFace;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.attune.report.Sessions;
import org.attune.session.MarkerKind;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each number on the page, computed again from the samples that went into the session, without the session's own
 * arithmetic.
 */
class PageNumbersTest {
    private static final double STEP = 0.1;
    private static final int STEPS = 12_000;

    private final List<Sample> samples = new ArrayList<>();
    private String words = "";

    private record Sample(double seconds, boolean seen, Verdict verdict, double[] scores) {
    }

    @BeforeEach
    void runASessionOfTwentyMinutes() {
        Random random = new Random(11);
        SessionRecorder recorder = new SessionRecorder(Sessions.info(), 0);
        for (int step = 1; step <= STEPS; step++) {
            Sample sample = sample(step * STEP, random);
            samples.add(sample);
            recorder.record(new FrameResult(nanos(sample.seconds), sample.seen ? List.of(face(sample)) : List.of()));
        }
        recorder.mark(nanos(300), MarkerKind.NOTE, "first part");
        recorder.mark(nanos(900), MarkerKind.NOTE, "second part");
        SessionSummary summary = recorder.summary(nanos(STEPS * STEP));
        words = JavaFx.call(() -> {
            ReportPage page = new ReportPage(summary);
            new Scene(page);
            page.applyCss();
            page.layout();
            return String.join("\n", texts(page)).replace('\u00A0', ' ');
        });
    }

    /** Away from minute 6 to 8; mostly not interested from minute 12 to 15. */
    private static Sample sample(double seconds, Random random) {
        boolean seen = (seconds < 360 || seconds > 480) && random.nextInt(20) > 0;
        double chance = seconds > 720 && seconds < 900 ? 0.2 : 0.8;
        Verdict verdict = random.nextInt(10) == 0
                ? Verdict.UNCLEAR
                : random.nextDouble() < chance ? Verdict.INTERESTED : Verdict.NOT_INTERESTED;
        double[] scores = random.doubles(7, 0.01, verdict == Verdict.INTERESTED ? 0.2 : 0.3).toArray();
        scores[(verdict == Verdict.INTERESTED ? Emotion.NEUTRAL : Emotion.SAD).ordinal()] += 1.5;
        double sum = java.util.Arrays.stream(scores).sum();
        return new Sample(seconds, seen, verdict, java.util.Arrays.stream(scores).map(score -> score / sum).toArray());
    }

    @Test
    void headlineAndPie() {
        double measured = seconds(sample -> true);
        assertThat(words).contains("Looked interested for "
                + percent(seconds(sample -> sample.verdict == Verdict.INTERESTED), measured) + " % of "
                + Math.round(measured / 60) + " measured minutes; lowest in “first part”, 12 to 15 min.");
        for (Verdict verdict : Verdict.values()) {
            assertPercent(verdict.words() + "  ", 100 * seconds(sample -> sample.verdict == verdict) / measured);
        }
    }

    @Test
    void expressionsAndNeutral() {
        double measured = seconds(sample -> true);
        for (Emotion emotion : Emotion.values()) {
            assertPercent(emotion.label() + "  ", 100 * sum(emotion) / measured);
        }
        double otherwise = seconds(sample -> sample.verdict == Verdict.INTERESTED
                && Math.max(sample.scores[Emotion.HAPPY.ordinal()],
                        sample.scores[Emotion.SURPRISE.ordinal()]) > sample.scores[Emotion.NEUTRAL.ordinal()]);
        assertThat(words)
                .contains("If neutral were not counted as interested: " + percent(otherwise, measured) + " %.");
    }

    @Test
    void measuredTime() {
        double measured = seconds(sample -> true);
        assertThat(words).contains("\n" + percent(measured, STEPS * STEP) + " %\n").contains("of the session’s 20 min.")
                .contains("The rest, " + Math.round((1200 - measured) / 60) + " min, counts neither way.");
    }

    @Test
    void partsBetweenMarkers() {
        double first = seconds(sample -> inPart(sample, 300, 900));
        double second = seconds(sample -> inPart(sample, 900, 1200));
        assertThat(words)
                .contains("start\n0:00–5:00\n").contains("first part\n5:00–15:00\n"
                        + percent(seconds(sample -> inPart(sample, 300, 900) && sample.verdict == Verdict.INTERESTED),
                                first)
                        + " %\nlowest\n"
                        + Math.round(first / 60) + " min");
        assertThat(words)
                .contains("second part\n15:00–20:00\n"
                        + percent(seconds(sample -> inPart(sample, 900, 1200) && sample.verdict == Verdict.INTERESTED),
                                second)
                        + " %\n"
                        + Math.round(second / 60) + " min");
    }

    private static boolean inPart(Sample sample, double from, double to) {
        double middle = sample.seconds - STEP / 2;
        return middle >= from && middle < to;
    }

    private double seconds(Predicate<Sample> which) {
        return STEP * samples.stream().filter(Sample::seen).filter(which).count();
    }

    private double sum(Emotion emotion) {
        return samples.stream().filter(Sample::seen).mapToDouble(sample -> STEP * sample.scores[emotion.ordinal()])
                .sum();
    }

    private static long percent(double part, double whole) {
        return Math.round(100 * part / whole);
    }

    /**
     * Percentages that stand side by side are rounded so that they add up to 100, so one may be rounded the other way.
     */
    private void assertPercent(String before, double exact) {
        assertThat(words).containsAnyOf("\n" + before + (long) Math.floor(exact) + " %",
                "\n" + before + (long) Math.ceil(exact) + " %");
    }

    private static TrackedFace face(Sample sample) {
        return new TrackedFace(1, new BoundingBox(0, 0, 10, 10), EmotionScores.of(sample.scores), sample.verdict, true);
    }

    private static long nanos(double seconds) {
        return Math.round(seconds * 1e9);
    }

    static List<String> texts(Node node) {
        List<String> all = new ArrayList<>();
        if (node instanceof Labeled label) {
            all.add(label.getText());
        } else if (node instanceof Text text) {
            all.add(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(texts(child)));
        }
        return all;
    }
}
