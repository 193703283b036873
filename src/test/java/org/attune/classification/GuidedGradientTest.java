package org.attune.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.attune.capture.Images;
import org.attune.capture.Frame;
import org.attune.capture.clip.ClipSource;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.platform.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** The shipped guided graph. What PyTorch answers is from its own way back, in 64 bits. */
class GuidedGradientTest {
    /** The gradient's range is 0.1 to 0.2; a rounding error may take a value past a kink of the network. */
    private static final Offset<Float> NEARLY = within(1e-4f);
    private static final int[][] PLACES = {{10, 10}, {14, 20}, {33, 20}, {24, 24}, {20, 33}, {28, 36}};
    private static final float[] HAPPY = {0.005241f, -0.000645f, 0.003326f, -0.008341f, -0.009241f, 0.062747f};
    private static final float[] SAD = {0.002523f, -0.001811f, 0.000634f, 0.006754f, -0.014087f, 0.060664f};
    private static final float[] PLAIN_HAPPY = {0.332505f, -0.179912f, -0.283134f, -0.282309f, -0.265609f, 0.418833f};

    /**
     * Where a way back without the rule at any one of the thirteen ReLUs differs by 0.006 at least from the guided one.
     */
    private static final int[][] TEXTURE_PLACES = {{38, 13}, {30, 3}, {22, 1}, {24, 24}, {14, 20}, {28, 36}};
    private static final float[] TEXTURE_HAPPY = {0.211212f, 0.086895f, -0.005015f, -0.019214f, 0.119761f,
            -0.213578f};

    private static final int CHANGED = 100;
    private static final BoundingBox FACE = new BoundingBox(210, 130, 210, 210);

    private OnnxEmotionClassifier classifier;

    @BeforeEach
    void open() {
        classifier = new OnnxEmotionClassifier(Environment.models().resolve("mini_xception.onnx"));
    }

    @AfterEach
    void close() {
        classifier.close();
    }

    @Test
    void itIsWhatPyTorchComputesForTheExpressionThatIsAskedFor() {
        assertThat(classifier.canExplainPixels()).isTrue();
        byte[] slope = classifier.contract().probeFace();

        assertThat(at(classifier.gradient(slope, Emotion.HAPPY), PLACES)).containsExactly(HAPPY, NEARLY);
        assertThat(at(classifier.gradient(slope, Emotion.SAD), PLACES)).containsExactly(SAD, NEARLY);
    }

    @Test
    void everyReluHasTheRule() {
        assertThat(at(classifier.gradient(texture(), Emotion.HAPPY), TEXTURE_PLACES))
                .containsExactly(TEXTURE_HAPPY, NEARLY);
    }

    @Test
    void itIsNotThePlainGradient() {
        float[] guided = at(classifier.gradient(classifier.contract().probeFace(), Emotion.HAPPY), PLACES);

        for (int place = 0; place < PLACES.length; place++) {
            assertThat(guided[place]).as("place %s", place).isNotCloseTo(PLAIN_HAPPY[place], within(0.1f));
        }
    }

    @Test
    void changingWhereItIsStrongChangesTheScoreMoreThanWhereItIsWeak() throws Exception {
        double weak = 0;
        double strong = 0;
        for (byte[] face : faces()) {
            Emotion shown = classifier.classify(List.of(face)).getFirst().best();
            PixelGradient gradient = classifier.gradient(face, shown);
            List<Integer> byStrength = IntStream.range(0, face.length).boxed()
                    .sorted(Comparator.comparingDouble(pixel -> Math.abs(gradient.values()[pixel]))).toList();
            weak += changeOfScore(face, byStrength.subList(0, CHANGED), shown);
            strong += changeOfScore(face, byStrength.subList(face.length - CHANGED, face.length), shown);
        }

        assertThat(strong).as("weak ones: %s", weak).isGreaterThan(1.5 * weak);
    }

    @Test
    void aGraphOfAnotherModelIsRefused(@TempDir Path folder) throws IOException {
        Path other = folder.resolve("other.onnx");
        Files.copy(Environment.models().resolve("mini_xception_fer2013.onnx"), other);
        try (OnnxEmotionClassifier without = new OnnxEmotionClassifier(other)) {
            assertThat(without.canExplainPixels()).as("none is beside it").isFalse();
        }
        Files.copy(Environment.models().resolve("mini_xception_guided.onnx"), folder.resolve("other_guided.onnx"));
        try (OnnxEmotionClassifier wrong = new OnnxEmotionClassifier(other)) {
            assertThatThrownBy(() -> wrong.gradient(wrong.contract().probeFace(), Emotion.HAPPY))
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining("other_guided.onnx").hasMessageContaining("was made from another model");
        }
    }

    @Test
    void aDamagedGraphIsToldOfOnceAndThenThereIsNone(@TempDir Path folder) throws IOException {
        Path model = folder.resolve("model.onnx");
        Files.copy(Environment.models().resolve("mini_xception.onnx"), model);
        Files.writeString(folder.resolve("model_guided.onnx"), "half a download");
        try (OnnxEmotionClassifier damaged = new OnnxEmotionClassifier(model)) {
            byte[] face = damaged.contract().probeFace();
            assertThat(damaged.canExplainPixels()).isTrue();

            assertThatThrownBy(() -> damaged.gradient(face, Emotion.HAPPY)).isInstanceOf(ModelException.class)
                    .hasMessageContaining("model_guided.onnx");

            assertThat(damaged.canExplainPixels()).isFalse();
            assertThat(damaged.classify(List.of(face))).hasSize(1);
        }
    }

    private static float[] at(PixelGradient gradient, int[][] places) {
        float[] values = new float[places.length];
        for (int place = 0; place < values.length; place++) {
            values[place] = gradient.at(places[place][0], places[place][1]);
        }
        return values;
    }

    /** Rings of all gray levels, which the smooth slope lacks: they open and close every ReLU somewhere. */
    private byte[] texture() {
        int side = classifier.contract().size();
        byte[] face = new byte[side * side];
        for (int pixel = 0; pixel < face.length; pixel++) {
            int x = pixel % side;
            int y = pixel / side;
            face[pixel] = (byte) ((2 * x * x + 3 * y * y + x * y) / 8);
        }
        return face;
    }

    /** The mean of 20 draws, in each of which each of the pixels gets lighter or darker by 20 gray levels. */
    private double changeOfScore(byte[] face, List<Integer> pixels, Emotion shown) {
        Random random = new Random(1);
        return IntStream.range(0, 20).mapToDouble(draw -> {
            byte[] changed = face.clone();
            for (int pixel : pixels) {
                changed[pixel] = (byte) Math.clamp((face[pixel] & 0xff) + (random.nextBoolean() ? 20 : -20), 0, 255);
            }
            return Math.abs(score(changed, shown) - score(face, shown));
        }).average().orElseThrow();
    }

    /** Before the softmax. */
    private double score(byte[] face, Emotion expression) {
        ActivationMaps maps = classifier.explain(List.of(face)).getFirst().maps();
        int cells = maps.columns() * maps.rows();
        return IntStream.range(0, cells)
                .mapToDouble(cell -> maps.at(expression, cell % maps.columns(), cell / maps.columns())).sum() / cells;
    }

    /** The built-in clip, a face every two seconds. */
    private List<byte[]> faces() throws Exception {
        List<byte[]> faces = new ArrayList<>();
        ClipSource clip = ClipSource.of(Environment.demoClip());
        clip.open();
        try (FaceCrop crop = new FaceCrop(classifier.contract().size(), classifier.contract().cropGrow())) {
            for (int index = 0; index < 180; index++) {
                Frame frame = Frame.copyOf(Images.next(clip), index, index);
                if (index % 30 == 15) {
                    faces.add(crop.cut(gray(frame), FACE));
                }
            }
        } finally {
            clip.close();
        }
        return faces;
    }

    private static Mat gray(Frame frame) {
        Mat picture = new Mat(frame.height(), frame.width(), CvType.CV_8UC3);
        picture.put(0, 0, frame.bgr());
        Imgproc.cvtColor(picture, picture, Imgproc.COLOR_BGR2GRAY);
        return picture;
    }
}
