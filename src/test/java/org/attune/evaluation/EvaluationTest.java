package org.attune.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.BrightnessModel;
import org.attune.classification.Emotion;
import org.attune.classification.OnnxEmotionClassifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
    private static final String PIXELS = IntStream.range(0, 2304).mapToObj(index -> Integer.toString(index % 256))
            .collect(Collectors.joining(" "));

    @TempDir
    Path folder;

    @Test
    void readsOnlyTheAskedSplitInOrder() throws IOException {
        Fer2013Csv csv = csv("PublicTest", "0," + PIXELS + ",Training", "3," + PIXELS + ",PublicTest",
                "6," + PIXELS + ",PublicTest");
        List<LabelledFace> faces = new ArrayList<>();

        csv.forEach(faces::add);

        assertThat(faces).extracting(LabelledFace::label).containsExactly(Emotion.HAPPY, Emotion.NEUTRAL);
        assertThat(faces.getFirst().gray()).hasSize(2304).startsWith(0, 1, 2).endsWith((byte) 255);
        assertThat(csv.problems()).isEmpty();
    }

    @Test
    void linesThatCannotBeUsedAreListedByNumberAndCountedByReason() throws IOException {
        Fer2013Csv csv = csv("", "x," + PIXELS + ",Training", "1,1 2 3,Training", "1," + PIXELS,
                "2," + PIXELS + ",Training", "1," + PIXELS.replaceFirst("255", "256") + ",Training",
                "1," + PIXELS.replaceFirst("255", "4294967297") + ",Training");
        List<LabelledFace> faces = new ArrayList<>();

        csv.forEach(faces::add);

        assertThat(faces).hasSize(1);
        assertThat(csv.problems()).extracting(Problem::toString).containsExactly(
                "line 2: its label is neither a number from 0 to 6 nor one of the seven expressions",
                "line 3: not 2304 gray values from 0 to 255", "line 4: it ends before its last column",
                "line 6: not 2304 gray values from 0 to 255", "line 7: not 2304 gray values from 0 to 255");
        assertThat(Problem.byReason(csv.problems())).hasSize(3)
                .contains("line 3, line 6, line 7: not 2304 gray values from 0 to 255");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x5", "happy 2", "5x", "123456789012", "\uFFFD3", "1.5", ""})
    void aLabelThatOnlyEndsOrBeginsWithANumberIsNone(String label) throws IOException {
        Fer2013Csv csv = csv("", label + "," + PIXELS + ",Training", "3," + PIXELS + ",Training");
        List<LabelledFace> faces = new ArrayList<>();

        csv.forEach(faces::add);

        assertThat(faces).hasSize(1);
        assertThat(csv.problems()).singleElement().asString().startsWith("line 2: ").contains("neither a number");
    }

    @Test
    void aReasonOfManyLinesIsOneLine() {
        List<Problem> problems = IntStream.rangeClosed(2, 30_001)
                .mapToObj(line -> new Problem("line " + line, "not gray")).toList();

        assertThat(Problem.byReason(problems))
                .containsExactly("line 2, line 3, line 4, line 5, line 6 and 29,995 more: not gray");
    }

    @ParameterizedTest
    @ValueSource(strings = {"emotion, Usage, pixels\n3,Test,PIXELS\n",
            "\uFEFFemotion,pixels,Usage\r\n3,PIXELS,Test\r\n",
            "\"emotion\",\"pixels\",\"Usage\"\n\"3\",\"PIXELS\",\"Test\"\n",
            "emotion,pixels,Usage\n\"3\",\"PIXELS\",\"Test\"\n", ",Emotion,PIXELS_,pixels,usage\n0,3,x,PIXELS,test\n",
            "Usage;label;pixels\nTest;3.0;PIXELS\n", "pixels\tlabels\tsplit\nPIXELS\thappy\tTest\n"})
    void theColumnsAreFoundInEveryUsualForm(String text) throws IOException {
        Fer2013Csv csv = new Fer2013Csv(
                Files.writeString(folder.resolve("faces.csv"), text.replaceAll("PIXELS(?!_)", PIXELS)), "Test",
                RowLabels.ORIGINAL);
        List<LabelledFace> faces = new ArrayList<>();

        csv.forEach(faces::add);

        assertThat(csv.problems()).isEmpty();
        assertThat(faces).singleElement().satisfies(face -> {
            assertThat(face.label()).isEqualTo(Emotion.HAPPY);
            assertThat(face.gray()).startsWith(0, 1, 2).endsWith((byte) 255);
        });
    }

    @Test
    void withoutSplitsAllRowsAreReadAndNoneCanBeAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("train.csv"), "emotion,pixels\n3," + PIXELS + "\n");
        List<LabelledFace> faces = new ArrayList<>();

        new Fer2013Csv(file, "", RowLabels.ORIGINAL).forEach(faces::add);

        assertThat(faces).hasSize(1);
        assertThatThrownBy(() -> new Fer2013Csv(file, "PublicTest", RowLabels.ORIGINAL).forEach(faces::add))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no column “Usage”, so there is no split PublicTest")
                .hasMessageContaining("“emotion,pixels”");
        assertThatThrownBy(
                () -> csv("Test", "3," + PIXELS + ",Training", "3," + PIXELS + ",PublicTest").forEach(faces::add))
                .hasMessageContaining("no row of the split Test; it has: PublicTest, Training.");
    }

    @Test
    void grayValuesMayBeFractionsButNotSharesOfWhite() throws IOException {
        String fractions = PIXELS.replace(" ", ".0 ") + ".0";
        String shares = "0.5 ".repeat(2303) + "1.0";
        Fer2013Csv csv = csv("", "3," + fractions + ",x", "3,[" + PIXELS.replace(" ", "\t") + "],x",
                "3," + shares + ",x", "3," + "0.0 ".repeat(2304) + ",x", "3," + "-0.5 ".repeat(2304) + ",x",
                "3," + "NaN ".repeat(2304) + ",x", "3,\"" + PIXELS.replace(" ", "\n") + "\",x");
        List<LabelledFace> faces = new ArrayList<>();

        csv.forEach(faces::add);

        assertThat(faces).extracting(LabelledFace::name).containsExactly("line 2", "line 3", "line 5", "line 8");
        assertThat(faces.getFirst().gray()).isEqualTo(faces.getLast().gray());
        assertThat(csv.problems()).extracting(Problem::toString).containsExactly(
                "line 4: its gray values go from 0 to 1; they have to go from 0 to 255",
                "line 6: not 2304 gray values from 0 to 255", "line 7: not 2304 gray values from 0 to 255");
    }

    @Test
    void anotherFileIsRefusedInWords() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> new Fer2013Csv(other, "", RowLabels.ORIGINAL).forEach(face -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("other.csv has no column “emotion”; its first line is “a,b”.");
        Path binary = Files.write(folder.resolve("binary.csv"),
                new byte[]{(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, '\n'});
        assertThatThrownBy(() -> new Fer2013Csv(binary, "", RowLabels.ORIGINAL).forEach(face -> {}))
                .isInstanceOf(IOException.class).hasMessageContaining("binary.csv has no column “emotion”");
    }

    @Test
    void everyFaceIsComparedWithItsOwnLabelAlsoBeyondTheLastFullBatch() throws IOException {
        String[] lines = IntStream.range(0, 150)
                .mapToObj(index -> index % 3 == 0 ? "5," + gray(230) + ",PublicTest" : "4," + gray(20) + ",PublicTest")
                .toArray(String[]::new);
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(
                BrightnessModel.write(folder.resolve("brightness.onnx")));
                Evaluation evaluation = new Evaluation(List.of(classifier), null, done -> {})) {
            ConfusionMatrix matrix = evaluation.run(csv("PublicTest", lines)).matrix();

            assertThat(matrix.count(Emotion.SURPRISE, Emotion.SURPRISE)).isEqualTo(50);
            assertThat(matrix.count(Emotion.SAD, Emotion.SAD)).isEqualTo(100);
            assertThat(matrix.total()).isEqualTo(150);
        }
    }

    @Test
    void severalClassifiersAnswerInTheOrderOfTheFile() throws IOException {
        String[] lines = IntStream.range(0, 150)
                .mapToObj(index -> index % 3 == 0 ? "5," + gray(230) + ",PublicTest" : "4," + gray(20) + ",PublicTest")
                .toArray(String[]::new);
        Path model = BrightnessModel.write(folder.resolve("brightness.onnx"));
        try (OnnxEmotionClassifier one = new OnnxEmotionClassifier(model);
                OnnxEmotionClassifier two = new OnnxEmotionClassifier(model);
                OnnxEmotionClassifier three = new OnnxEmotionClassifier(model);
                Evaluation evaluation = new Evaluation(List.of(one, two, three), null, done -> {})) {
            evaluation.run(csv("PublicTest", lines));

            assertThat(evaluation.answers()).extracting(Answer::name).containsExactlyElementsOf(
                    IntStream.range(0, 150).mapToObj(index -> "line " + (index + 2)).toList());
            assertThat(evaluation.answers()).allMatch(answer -> answer.scores().best() == answer.label());
        }
    }

    @Test
    void aClassifierThatFailsStopsTheEvaluationWithItsOwnSentence() throws IOException {
        OnnxEmotionClassifier closed = new OnnxEmotionClassifier(
                BrightnessModel.write(folder.resolve("brightness.onnx")));
        closed.close();
        try (Evaluation evaluation = new Evaluation(List.of(closed), null, done -> {})) {
            Fer2013Csv faces = csv("", "5," + gray(230) + ",Training");

            assertThatThrownBy(() -> evaluation.run(faces)).isInstanceOf(RuntimeException.class)
                    .isNotInstanceOf(CompletionException.class);
        }
    }

    @Test
    void aByteThatIsNoTextCostsItsLineOnly() throws IOException {
        Path file = folder.resolve("odd.csv");
        Files.write(file, ("emotion,pixels,Usage\n3," + PIXELS + ",PublicTest\n\u00ff3," + PIXELS + ",PublicTest\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        Fer2013Csv csv = new Fer2013Csv(file, "", RowLabels.ORIGINAL);
        List<LabelledFace> faces = new ArrayList<>();

        csv.forEach(faces::add);

        assertThat(faces).hasSize(1);
        assertThat(csv.problems()).extracting(Problem::where).containsExactly("line 3");
    }

    @Test
    void whatAFolderDoesNotHaveIsNotAskedOfIt() {
        assertThatThrownBy(() -> LabelledFaces.open(folder, "PublicTest", RowLabels.ORIGINAL, List.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> LabelledFaces.open(folder, "", (row, original) -> Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figuresFollowFromTheCounts() {
        ConfusionMatrix matrix = new ConfusionMatrix();
        IntStream.range(0, 6).forEach(index -> matrix.add(Emotion.HAPPY, Emotion.HAPPY));
        IntStream.range(0, 2).forEach(index -> matrix.add(Emotion.HAPPY, Emotion.SAD));
        IntStream.range(0, 1).forEach(index -> matrix.add(Emotion.SAD, Emotion.HAPPY));
        IntStream.range(0, 1).forEach(index -> matrix.add(Emotion.SAD, Emotion.SAD));

        assertThat(matrix.accuracy()).isCloseTo(0.7, within(1e-9));
        assertThat(matrix.balancedAccuracy()).isCloseTo((0.75 + 0.5) / 2, within(1e-9));
        assertThat(matrix.precision(Emotion.HAPPY)).isCloseTo(6 / 7.0, within(1e-9));
        assertThat(matrix.f1(Emotion.HAPPY)).isCloseTo(2 * (6 / 7.0) * 0.75 / (6 / 7.0 + 0.75), within(1e-9));
        assertThat(matrix.macro(matrix::recall)).isEqualTo(matrix.balancedAccuracy());
        assertThat(matrix.weighted(matrix::recall)).as("weighted recall is accuracy").isCloseTo(0.7, within(1e-9));
        assertThat(matrix.recall(Emotion.FEAR)).isZero();
    }

    private static String gray(int level) {
        return IntStream.range(0, 2304).mapToObj(index -> Integer.toString(level)).collect(Collectors.joining(" "));
    }

    private Fer2013Csv csv(String usage, String... lines) throws IOException {
        Path file = folder.resolve("faces.csv");
        Files.write(file, List.of("emotion,pixels,Usage\n" + String.join("\n", lines)));
        return new Fer2013Csv(file, usage, RowLabels.ORIGINAL);
    }
}
