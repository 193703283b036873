package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.HaarFaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.evaluation.Answer;
import org.attune.evaluation.Evaluation;
import org.attune.evaluation.ExpressionFolders;
import org.attune.evaluation.LabelledFace;
import org.attune.evaluation.LabelledFaces;
import org.attune.evaluation.Persons;
import org.attune.evaluation.Problem;
import org.attune.platform.Environment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real people, each read against their own neutral pictures of other days: those who have three of them and a happy
 * one. Only with the photographs, which are no part of the project: {@code mvn verify -Dattune.real=FOLDER}.
 */
class RestingPeopleTest {
    private static final Path FOLDER = Path.of(System.getProperty("attune.real", ""));
    private static List<List<Answer>> people;

    @BeforeAll
    static void read() throws IOException {
        Path pictures = FOLDER.resolve("photographs");
        assumeTrue(Files.isDirectory(pictures), "real photographs need -Dattune.real=FOLDER");
        Persons persons = Persons.read(FOLDER.resolve("photographs.csv"), pictures);
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(model("mini_xception.onnx"));
                HaarFaceDetector detector = new HaarFaceDetector(model("haarcascade_frontalface_default.xml"),
                        HaarParameters.REFERENCE);
                Evaluation evaluation = new Evaluation(List.of(classifier), detector, done -> {})) {
            evaluation.run(new NeutralAndHappy(new ExpressionFolders(pictures), persons));
            Map<String, List<Answer>> byPerson = evaluation.answers().stream()
                    .collect(Collectors.groupingBy(answer -> persons.of(answer.name()).orElseThrow()));
            people = byPerson.values().stream()
                    .filter(of -> with(of, Emotion.NEUTRAL).count() >= 3 && with(of, Emotion.HAPPY).count() >= 1)
                    .toList();
        }
        assertThat(people).hasSizeGreaterThan(40);
    }

    @Test
    void fewerRestingFacesAreNotInterestedThanWithoutARestAndNeutralOnesStayNeutral() {
        assertThat(againstOthers(Emotion.NEUTRAL, RestingPeopleTest::isNotInterested))
                .isLessThan(0.7 * plain(Emotion.NEUTRAL, RestingPeopleTest::isNotInterested));
        assertThat(againstOthers(Emotion.NEUTRAL, scores -> scores.best() == Emotion.NEUTRAL))
                .isGreaterThan(0.95 * plain(Emotion.NEUTRAL, scores -> scores.best() == Emotion.NEUTRAL));
    }

    @Test
    void happyFacesStayHappyAndInterested() {
        assertThat(againstOthers(Emotion.HAPPY, scores -> scores.best() == Emotion.HAPPY))
                .isGreaterThanOrEqualTo(plain(Emotion.HAPPY, scores -> scores.best() == Emotion.HAPPY));
        assertThat(againstOthers(Emotion.HAPPY, RestingPeopleTest::isNotInterested)).isLessThan(0.06);
    }

    @Test
    void aRestingFaceAgainstItselfIsNeverNotInterested() {
        assertThat(answers(Emotion.NEUTRAL).map(Answer::scores))
                .noneMatch(scores -> isNotInterested(Baseline.ofOneSitting(List.of(scores)).correct(scores)));
    }

    /** The share of the pictures of that expression of which it holds. */
    private static double plain(Emotion label, Predicate<EmotionScores> holds) {
        return (double) answers(label).filter(answer -> holds.test(answer.scores())).count() / answers(label).count();
    }

    private static double againstOthers(Emotion label, Predicate<EmotionScores> holds) {
        long those = people.stream()
                .flatMap(of -> with(of, label).map(answer -> rest(of, answer).correct(answer.scores()))).filter(holds)
                .count();
        return (double) those / answers(label).count();
    }

    private static Baseline rest(List<Answer> ofOne, Answer read) {
        return Baseline.of(with(ofOne, Emotion.NEUTRAL).filter(answer -> answer != read).map(Answer::scores).toList());
    }

    private static boolean isNotInterested(EmotionScores scores) {
        return InterestPolicy.verdict(InterestPolicy.side(null, scores), scores) == Verdict.NOT_INTERESTED;
    }

    private static Stream<Answer> answers(Emotion label) {
        return people.stream().flatMap(of -> with(of, label));
    }

    private static Stream<Answer> with(List<Answer> ofOne, Emotion label) {
        return ofOne.stream().filter(answer -> answer.label() == label);
    }

    /** Of the people who are named. */
    private record NeutralAndHappy(LabelledFaces all, Persons persons) implements LabelledFaces {
        @Override
        public void forEach(Consumer<LabelledFace> sink) throws IOException {
            all.forEach(face -> {
                if (EnumSet.of(Emotion.NEUTRAL, Emotion.HAPPY).contains(face.label())
                        && persons.of(face.name()).isPresent()) {
                    sink.accept(face);
                }
            });
        }

        @Override
        public List<Problem> problems() {
            return all.problems();
        }
    }

    private static Path model(String name) {
        return Environment.models().resolve(name);
    }
}
