package org.attune.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.HaarFaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.evaluation.Answer;
import org.attune.evaluation.Evaluation;
import org.attune.evaluation.ExpressionFolders;
import org.attune.evaluation.Persons;
import org.attune.platform.Environment;

/** What each way to correct by a resting face would do to people of whom there are several neutral photographs. */
public final class RestingCandidates {
    private final List<List<Answer>> people;

    private RestingCandidates(List<List<Answer>> people) {
        this.people = people;
    }

    /**
     * Prints a table for every other person, in the order of their names, one for the rest of them, and one for a rest
     * of a single other picture.
     *
     * @param photographs a folder with a sub-folder for each expression
     * @param csv who is on which picture
     */
    public static void run(Path photographs, Path csv) throws IOException {
        List<List<Answer>> people = people(photographs, Persons.read(csv, photographs));
        for (int half = 0; half < 2; half++) {
            int odd = half;
            System.out.println("\nHalf " + (half + 1) + ", against all other neutral pictures");
            new RestingCandidates(
                    IntStream.range(0, people.size()).filter(index -> index % 2 == odd).mapToObj(people::get).toList())
                    .print(Stream::of);
        }
        System.out.println("\nBoth, against each single other neutral picture");
        new RestingCandidates(people).print(rest -> rest.stream().map(List::of));
        spread(people);
        System.out.println("\nNeutral pictures, each against itself");
        new RestingCandidates(people.stream().flatMap(List::stream).filter(answer -> answer.label() == Emotion.NEUTRAL)
                .map(answer -> List.of(answer, new Answer("again", Emotion.NEUTRAL, answer.scores()))).toList())
                .print(Stream::of);
    }

    private static List<List<Answer>> people(Path photographs, Persons persons) throws IOException {
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(
                Environment.models().resolve("mini_xception.onnx"));
                HaarFaceDetector detector = new HaarFaceDetector(
                        Environment.models().resolve("haarcascade_frontalface_default.xml"),
                        HaarParameters.REFERENCE);
                Evaluation evaluation = new Evaluation(List.of(classifier), detector, done -> {})) {
            evaluation.run(new ExpressionFolders(photographs));
            return evaluation.answers().stream().filter(answer -> persons.of(answer.name()).isPresent())
                    .collect(Collectors.groupingBy(answer -> persons.of(answer.name()).orElseThrow(), TreeMap::new,
                            Collectors.toList()))
                    .values().stream().toList();
        }
    }

    private static void spread(List<List<Answer>> people) {
        double[] sorted = people.stream().map(RestingCandidates::neutral).filter(neutral -> neutral.size() >= 3)
                .mapToDouble(RestingCandidates::deviation).sorted().toArray();
        System.out.printf(Locale.ROOT,
                "%nStandard deviation of a person's neutral pictures: %.2f in the middle of %d people%n",
                sorted[sorted.length / 2], sorted.length);
    }

    private static double deviation(List<EmotionScores> neutral) {
        return Math
                .sqrt(List.of(Emotion.values()).subList(0, Emotion.NEUTRAL.ordinal()).stream().mapToDouble(emotion -> {
                    double mean = neutral.stream().mapToDouble(scores -> Baseline.against(emotion, scores)).average()
                            .orElseThrow();
                    return neutral.stream().mapToDouble(scores -> Math.pow(Baseline.against(emotion, scores) - mean, 2))
                            .sum() / (neutral.size() - 1);
                }).average().orElseThrow());
    }

    private static List<EmotionScores> neutral(List<Answer> ofOne) {
        return ofOne.stream().filter(is(Emotion.NEUTRAL)).map(Answer::scores).toList();
    }

    private static Map<String, Function<List<EmotionScores>, Baseline>> candidates() {
        Map<String, Function<List<EmotionScores>, Baseline>> candidates = new LinkedHashMap<>();
        candidates.put("no rest", rest -> Baseline.NONE);
        candidates.put("-2, takes off up to 3 (0.1.0)", RestingCandidates::takesOff);
        for (double place : new double[]{-2, -2.5, -3, -3.5, -4}) {
            candidates.put(place + ", up to 5", rest -> Baseline.at(place, 5, rest));
        }
        candidates.put("-3.5, up to 3", rest -> Baseline.at(-3.5, 3, rest));
        candidates.put("by the spread, up to 5", Baseline::of);
        return candidates;
    }

    private static Baseline takesOff(List<EmotionScores> rest) {
        return new Baseline(
                Baseline.at(-2, 3, rest).corrections().stream().map(correction -> Math.min(correction, 0)).toList());
    }

    private void print(Function<List<EmotionScores>, Stream<List<EmotionScores>>> rests) {
        System.out.println(
                "| rest stands at | pictures | accuracy | interested or not | neutral: not interested | unclear | "
                        + "happy is happy |\n|---|---|---|---|---|---|---|");
        candidates().forEach((name, candidate) -> {
            List<Answer> read = people.stream()
                    .flatMap(of -> of.stream().flatMap(answer -> read(answer, of, candidate, rests))).toList();
            System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f |%n", name, read.size(),
                    percent(read, any -> true, answer -> answer.scores().best() == answer.label()),
                    percent(read, any -> true,
                            answer -> side(answer.label()) == InterestPolicy.side(null, answer.scores())),
                    percent(read, is(Emotion.NEUTRAL), answer -> verdict(answer) == Verdict.NOT_INTERESTED),
                    percent(read, is(Emotion.NEUTRAL), answer -> verdict(answer) == Verdict.UNCLEAR),
                    percent(read, is(Emotion.HAPPY), answer -> answer.scores().best() == Emotion.HAPPY));
        });
    }

    private static Stream<Answer> read(Answer answer, List<Answer> ofOne,
            Function<List<EmotionScores>, Baseline> candidate,
            Function<List<EmotionScores>, Stream<List<EmotionScores>>> rests) {
        List<EmotionScores> rest = ofOne.stream().filter(other -> other != answer && other.label() == Emotion.NEUTRAL)
                .map(Answer::scores).toList();
        return rest.isEmpty()
                ? Stream.of()
                : rests.apply(rest).map(each -> new Answer(answer.name(), answer.label(),
                        candidate.apply(each).correct(answer.scores())));
    }

    private static double percent(List<Answer> read, Predicate<Answer> of, Predicate<Answer> holds) {
        return 100.0 * read.stream().filter(of.and(holds)).count() / read.stream().filter(of).count();
    }

    private static Predicate<Answer> is(Emotion label) {
        return answer -> answer.label() == label;
    }

    private static Verdict verdict(Answer answer) {
        return InterestPolicy.verdict(InterestPolicy.side(null, answer.scores()), answer.scores());
    }

    private static Verdict side(Emotion label) {
        return label == Emotion.HAPPY || label == Emotion.SURPRISE || label == Emotion.NEUTRAL
                ? Verdict.INTERESTED
                : Verdict.NOT_INTERESTED;
    }
}
