package org.attune.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.BuiltInFaces;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.evaluation.Fer2013Csv;
import org.attune.evaluation.FerPlusVotes;
import org.attune.platform.Environment;

/**
 * Where the bounds of {@link Baseline} come from: how expressions stand against neutral on faces of which people agree,
 * and which resting faces it helps.
 */
public final class RestingBenchmark {
    private static final List<Double> INTENSITIES = List.of(0.42, 0.5, 0.58, 0.66, 0.74, 0.87, 1.0);

    private RestingBenchmark() {}

    /**
     * Prints quartiles over PublicTest, and what the built-in faces are read as before and after they are known as the
     * resting face.
     *
     * @param csv FER-2013's CSV
     * @param votes FER+'s, row by row beside it
     */
    public static void run(Path csv, Path votes) throws IOException {
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(
                Environment.models().resolve("mini_xception.onnx"))) {
            quartiles(answers(classifier, csv, votes));
            builtIn(classifier);
        }
    }

    /** By the expression that FER+'s majority names. */
    private static Map<Emotion, List<EmotionScores>> answers(OnnxEmotionClassifier classifier, Path csv, Path votes)
            throws IOException {
        Map<Emotion, List<EmotionScores>> answers = new EnumMap<>(Emotion.class);
        new Fer2013Csv(csv, "PublicTest", FerPlusVotes.majority(votes))
                .forEach(face -> answers.computeIfAbsent(face.label(), none -> new ArrayList<>())
                        .addAll(classifier.classify(List.of(face.gray()))));
        return answers;
    }

    private static void quartiles(Map<Emotion, List<EmotionScores>> answers) {
        System.out.println(
                "log share - log share of neutral, on PublicTest; by FER+'s majority\n\n| expression | neutral "
                        + "faces: median | its own faces: lower quartile |\n|---|---|---|");
        lively().forEach(emotion -> System.out.printf(Locale.ROOT, "| %s | %+.1f | %+.1f |%n", emotion.label(),
                quantile(0.5, emotion, answers.get(Emotion.NEUTRAL)), quantile(0.25, emotion, answers.get(emotion))));
    }

    private static double quantile(double share, Emotion emotion, List<EmotionScores> scores) {
        double[] sorted = scores.stream().mapToDouble(each -> Baseline.against(emotion, each)).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private static void builtIn(OnnxEmotionClassifier classifier) {
        System.out.println("\nBuilt-in faces by intensity: read as, and once it is known as the resting face");
        for (Emotion emotion : lively()) {
            for (double intensity : INTENSITIES) {
                AnalyzedPicture resting = new AnalyzedPicture(classifier,
                        BuiltInFaces.of(emotion.name().toLowerCase(Locale.ROOT), intensity));
                System.out.printf(Locale.ROOT, "%s %.2f: %s (%+.1f), %s%n", emotion.label(), intensity,
                        resting.label(Baseline.NONE).label(),
                        Baseline.against(emotion, resting.scores(Baseline.NONE)),
                        resting.label(resting.measured()).label());
            }
        }
    }

    private static List<Emotion> lively() {
        return List.of(Emotion.values()).subList(0, Emotion.NEUTRAL.ordinal());
    }
}
