package org.attune.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attune.BrightnessModel;
import org.attune.platform.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the model that is shipped, and damaged copies of it. */
class OnnxEmotionClassifierTest {
    private static final Path MODEL = Environment.models().resolve("mini_xception.onnx");

    // Printed by the training project's own network, from the weights that were exported.
    private static final double[] GOLDEN_BLACK = {0.97812, 0.00001, 0.00412, 0.00368, 0.00326, 0.00433, 0.00648};
    private static final double[] GOLDEN_SLOPE = {0.78607, 0.00133, 0.04942, 0.07933, 0.00426, 0.04665, 0.03295};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"mini_xception", "mini_xception_fer2013"})
    void theShippedModelsKeepTheContract(String name) {
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(MODEL.resolveSibling(name + ".onnx"))) {
            ModelContract contract = classifier.contract();

            assertThat(contract.name()).isEqualTo(name);
            assertThat(contract.size()).isEqualTo(48);
            assertThat(contract.low()).isEqualTo(-1);
            assertThat(contract.high()).isEqualTo(1);
            assertThat(contract.probe().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-4));
            assertThat(classifier.hash()).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void givesTheGoldenProbabilities() {
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(MODEL)) {
            EmotionScores black = classifier.classify(List.of(new byte[48 * 48])).getFirst();
            EmotionScores slope = classifier.classify(List.of(classifier.contract().probeFace())).getFirst();

            assertScores(black, GOLDEN_BLACK);
            assertScores(slope, GOLDEN_SLOPE);
        }
    }

    @Test
    void aBatchGivesWhatEachFaceAloneGives() {
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(MODEL)) {
            List<byte[]> faces = List.of(noise(1), noise(2), noise(3));

            List<EmotionScores> together = classifier.classify(faces);

            for (int index = 0; index < faces.size(); index++) {
                EmotionScores alone = classifier.classify(List.of(faces.get(index))).getFirst();
                assertScores(together.get(index), Arrays.stream(Emotion.values()).mapToDouble(alone::of).toArray());
            }
            assertThat(classifier.classify(List.of())).isEmpty();
        }
    }

    @Test
    void theMapsAreTheOnesThatTheScoresComeFrom() {
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(MODEL)) {
            List<byte[]> faces = List.of(noise(1), classifier.contract().probeFace(), noise(3));
            List<EmotionScores> alone = classifier.classify(faces);

            for (int round = 0; round < 2; round++) {
                List<ExplainedScores> explained = classifier.explain(faces);
                for (int face = 0; face < faces.size(); face++) {
                    assertScores(explained.get(face).scores(),
                            Arrays.stream(Emotion.values()).mapToDouble(alone.get(face)::of).toArray());
                    assertScores(alone.get(face), softmaxOfMeans(explained.get(face).maps()));
                }
                faces = faces.reversed();
                alone = alone.reversed();
            }
            assertThat(classifier.canExplain()).isTrue();
            assertThat(classifier.explain(List.of())).isEmpty();
        }
    }

    @Test
    void mapsOfOneCellTellNoPlace() {
        assertThat(new MapsOutput(List.of(Emotion.values()), new long[]{1, 7, 1, 1}).tellsPlaces()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "angry,disgust,fear | angry,delight,fear | its labels are angry,delight,fear",
            "-1.0,1.0 | -2.0,1.0 | does not give its own probe answer again",
            "-1.0,1.0 | +1.0,1.0 | its input range",
            "attune.labels | attune.lapels | the entry attune.labels is missing",
            "attune.contract | attune.contrast | nothing of Attune's contract",
            "activation_maps | activation_mops | it has no output activation_maps"})
    void aFileThatBreaksTheContractGivesOneClearError(String there, String instead, String reason) throws IOException {
        Path changed = Files.write(folder.resolve("changed.onnx"), replaced(Files.readAllBytes(MODEL), there, instead));

        assertThatThrownBy(() -> new OnnxEmotionClassifier(changed))
                .isInstanceOf(ModelException.class).hasMessageContaining("changed.onnx").hasMessageContaining(reason);
    }

    @Test
    void aSecondInputIsRefusedInWords() throws IOException {
        Path two = BrightnessModel.writeWithTwoInputs(folder.resolve("two.onnx"));

        assertThatThrownBy(() -> new OnnxEmotionClassifier(two)).isInstanceOf(ModelException.class)
                .hasMessageContaining("two.onnx")
                .hasMessageContaining("it has 2 inputs, the contract says one");
    }

    @Test
    void anotherKindOfNumbersIsRefusedInWords() throws IOException {
        Path bytes = BrightnessModel.writeForBytes(folder.resolve("bytes.onnx"));

        assertThatThrownBy(() -> new OnnxEmotionClassifier(bytes)).isInstanceOf(ModelException.class)
                .hasMessage("The model " + bytes + " cannot be used: its face is not of the kind float32.");
    }

    @Test
    void outputsInAnotherOrderAreReadByTheirLabels() throws IOException {
        Path changed = Files.write(folder.resolve("order.onnx"),
                replaced(Files.readAllBytes(MODEL), "angry,disgust,fear", "fear,disgust,angry"));

        try (OnnxEmotionClassifier original = new OnnxEmotionClassifier(MODEL);
                OnnxEmotionClassifier reordered = new OnnxEmotionClassifier(changed)) {
            EmotionScores one = original.classify(List.of(noise(1))).getFirst();
            EmotionScores other = reordered.classify(List.of(noise(1))).getFirst();

            assertThat(other.of(Emotion.FEAR)).isEqualTo(one.of(Emotion.ANGRY));
            assertThat(other.of(Emotion.ANGRY)).isEqualTo(one.of(Emotion.FEAR));
            assertThat(other.of(Emotion.HAPPY)).isEqualTo(one.of(Emotion.HAPPY));
            ActivationMaps maps = original.explain(List.of(noise(1))).getFirst().maps();
            ActivationMaps others = reordered.explain(List.of(noise(1))).getFirst().maps();
            assertThat(others.at(Emotion.FEAR, 2, 1)).isEqualTo(maps.at(Emotion.ANGRY, 2, 1));
            assertThat(others.at(Emotion.SAD, 0, 2)).isEqualTo(maps.at(Emotion.SAD, 0, 2));
        }
    }

    @Test
    void anotherInputSizeThanTheGraphsIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(MODEL);
        int key = indexOf(bytes, "attune.input.size");
        int value = key + "attune.input.size".length() + 2;
        bytes[value] = '6';
        bytes[value + 1] = '4';
        Path changed = Files.write(folder.resolve("size.onnx"), bytes);

        assertThatThrownBy(() -> new OnnxEmotionClassifier(changed)).isInstanceOf(ModelException.class)
                .hasMessageContaining("[N, 1, 64, 64]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"47.5", "1", "0", "-48"})
    void aSizeThatNoPictureHasIsRefused(String size) {
        Map<String, String> metadata = new HashMap<>(
                Map.of("attune.contract", "1", "attune.name", "any", "attune.version", "1", "attune.input.range", "0,1",
                        "attune.crop.grow", "1", "attune.labels", "angry,disgust,fear,happy,sad,surprise,neutral",
                        "attune.probe", "1,0,0,0,0,0,0", "attune.input.size", "48"));
        assertThat(ModelContract.parse(metadata).size()).isEqualTo(48);

        metadata.put("attune.input.size", size);
        assertThatThrownBy(() -> ModelContract.parse(metadata)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a whole number above 1");
    }

    @Test
    void damagedWeightsAreFoundByTheProbe() throws IOException {
        byte[] bytes = Files.readAllBytes(MODEL);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 2_000, (byte) 0);
        Path damaged = Files.write(folder.resolve("damaged.onnx"), bytes);

        assertThatThrownBy(() -> new OnnxEmotionClassifier(damaged)).isInstanceOf(ModelException.class)
                .hasMessageContaining("damaged.onnx")
                .hasMessageContaining("does not give its own probe answer again");
    }

    @Test
    void aFileThatIsNoModelOrNotThereIsNamed() throws IOException {
        Path torn = Files.write(folder.resolve("torn.onnx"), Arrays.copyOf(Files.readAllBytes(MODEL), 50_000));

        assertThatThrownBy(() -> new OnnxEmotionClassifier(torn)).isInstanceOf(ModelException.class)
                .hasMessageContaining("torn.onnx");
        assertThatThrownBy(() -> new OnnxEmotionClassifier(folder.resolve("none.onnx")))
                .isInstanceOf(ModelException.class).hasMessage("The model " + folder.resolve("none.onnx")
                        + " is not there. Check its name; if it came with Attune, install Attune again.");
        assertThatThrownBy(() -> new OnnxEmotionClassifier(folder)).isInstanceOf(ModelException.class)
                .hasMessage("The model " + folder + " is a folder. Give the file in it that ends with .onnx.");
        Path empty = Files.createFile(folder.resolve("empty.onnx"));
        assertThatThrownBy(() -> new OnnxEmotionClassifier(empty)).isInstanceOf(ModelException.class)
                .hasMessageContaining("empty.onnx is damaged or not an ONNX file");
    }

    private static void assertScores(EmotionScores scores, double[] expected) {
        for (Emotion emotion : Emotion.values()) {
            assertThat(scores.of(emotion)).as(emotion.label()).isCloseTo(expected[emotion.ordinal()], within(1e-4));
        }
    }

    /** The contract's promise: the mean of an expression's map is its score before the softmax. */
    private static double[] softmaxOfMeans(ActivationMaps maps) {
        double[] shares = Arrays.stream(Emotion.values()).mapToDouble(expression -> Math.exp(mean(maps, expression)))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    private static double mean(ActivationMaps maps, Emotion expression) {
        double sum = 0;
        for (int row = 0; row < maps.rows(); row++) {
            for (int column = 0; column < maps.columns(); column++) {
                sum += maps.at(expression, column, row);
            }
        }
        return sum / (maps.rows() * maps.columns());
    }

    private static byte[] noise(int seed) {
        byte[] face = new byte[48 * 48];
        new Random(seed).nextBytes(face);
        return face;
    }

    /** Every occurrence, which has to be of the same length, so that the file stays well formed. */
    private static byte[] replaced(byte[] bytes, String there, String instead) {
        assertThat(instead).hasSameSizeAs(there);
        int at = indexOf(bytes, there);
        while (at >= 0) {
            System.arraycopy(instead.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, at, instead.length());
            at = indexOf(bytes, there);
        }
        return bytes;
    }

    private static int indexOf(byte[] bytes, String text) {
        return Collections.indexOfSubList(boxed(bytes), boxed(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static List<Byte> boxed(byte[] bytes) {
        Byte[] boxed = new Byte[bytes.length];
        Arrays.setAll(boxed, index -> bytes[index]);
        return Arrays.asList(boxed);
    }
}
