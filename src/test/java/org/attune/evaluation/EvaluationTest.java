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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.BrightnessModel;
import org.attune.classification.Emotion;
import org.attune.classification.OnnxEmotionClassifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final String PIXELS = IntStream.range(0, 2304).mapToObj(index -> Integer.toString(index % 256)).collect(Collectors.joining(" "));

    @TempDir
    Path folder;

    @Test
    void readsOnlyTheAskedSplitInOrder() throws IOException {
        Fer2013Csv csv = csv("PublicTest", "0," + PIXELS + ",Training", "3," + PIXELS + ",PublicTest", "6," + PIXELS + ",PublicTest");
        List<LabelledFace> faces = new ArrayList<>();

        csv.forEach(faces::add);

        assertThat(faces).extracting(LabelledFace::label).containsExactly(Emotion.HAPPY, Emotion.NEUTRAL);
        assertThat(faces.getFirst().gray()).hasSize(2304).startsWith(0, 1, 2).endsWith((byte) 255);
        assertThat(csv.problems()).isEmpty();
    }

    @Test
    void linesThatCannotBeUsedAreListedByNumber() throws IOException {
        Fer2013Csv csv = csv("", "7," + PIXELS + ",Training", "x," + PIXELS + ",Training", "1,1 2 3,Training", "1," + PIXELS, "2," + PIXELS + ",Training",
                "1," + PIXELS.replaceFirst("255", "256") + ",Training");
        List<LabelledFace> faces = new ArrayList<>();

        csv.forEach(faces::add);

        assertThat(faces).hasSize(1);
        assertThat(csv.problems()).hasSize(5);
        assertThat(csv.problems().get(0)).isEqualTo("line 2: its label is no number from 0 to 6");
        assertThat(csv.problems().get(1)).isEqualTo("line 3: its label is no number from 0 to 6");
        assertThat(csv.problems().get(4)).isEqualTo("line 7: not 2304 gray values from 0 to 255");
    }

    @Test
    void anotherFileIsRefusedInWords() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> new Fer2013Csv(other, "", RowLabels.ORIGINAL).forEach(face -> { }))
                .isInstanceOf(IOException.class).hasMessageContaining("is not FER-2013's CSV");
        Path binary = Files.write(folder.resolve("binary.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, '\n'});
        assertThatThrownBy(() -> new Fer2013Csv(binary, "", RowLabels.ORIGINAL).forEach(face -> { }))
                .isInstanceOf(IOException.class).hasMessageContaining("binary.csv is not FER-2013's CSV");
    }

    @Test
    void everyFaceIsComparedWithItsOwnLabelAlsoBeyondTheLastFullBatch() throws IOException {
        String[] lines = IntStream.range(0, 150).mapToObj(index -> index % 3 == 0 ? "5," + gray(230) + ",PublicTest" : "4," + gray(20) + ",PublicTest").toArray(String[]::new);
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(BrightnessModel.write(folder.resolve("brightness.onnx")));
                Evaluation evaluation = new Evaluation(classifier, null, done -> { })) {
            ConfusionMatrix matrix = evaluation.run(csv("PublicTest", lines)).matrix();

            assertThat(matrix.count(Emotion.SURPRISE, Emotion.SURPRISE)).isEqualTo(50);
            assertThat(matrix.count(Emotion.SAD, Emotion.SAD)).isEqualTo(100);
            assertThat(matrix.total()).isEqualTo(150);
        }
    }

    @Test
    void aByteThatIsNoTextCostsItsLineOnly() throws IOException {
        Path file = folder.resolve("odd.csv");
        Files.write(file, ("emotion,pixels,Usage\n3," + PIXELS + ",PublicTest\n\u00ff3," + PIXELS + ",PublicTest\n").getBytes(StandardCharsets.ISO_8859_1));
        Fer2013Csv csv = new Fer2013Csv(file, "", RowLabels.ORIGINAL);
        List<LabelledFace> faces = new ArrayList<>();

        csv.forEach(faces::add);

        assertThat(faces).hasSize(1);
        assertThat(csv.problems()).singleElement().asString().startsWith("line 3:");
    }

    @Test
    void whatAFolderDoesNotHaveIsNotAskedOfIt() {
        assertThatThrownBy(() -> LabelledFaces.open(folder, "PublicTest", RowLabels.ORIGINAL)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> LabelledFaces.open(folder, "", (row, original) -> Optional.empty())).isInstanceOf(IllegalArgumentException.class);
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
