package org.attune.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.error.RequestException;
import org.attune.evaluation.ExplainedPictures.Kind;
import org.attune.platform.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainedPicturesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"MAP, 25", "GRADIENT, 2304"})
    void aPictureAndALineOfNumbersForEachFace(Kind kind, int values) throws IOException {
        Path faces = folder.resolve("faces");
        write(faces.resolve("happy/a, b.png"), 3);
        write(faces.resolve("sad/a.png"), 5);
        Path out = folder.resolve("out");

        try (OnnxEmotionClassifier classifier = open("mini_xception.onnx");
                Evaluation evaluation = new Evaluation(List.of(classifier), null, count -> {});
                ExplainedPictures pictures = new ExplainedPictures(classifier, kind, out)) {
            evaluation.alsoTo(pictures::add);
            evaluation.run(new ExpressionFolders(faces));
        }

        BufferedImage tinted = ImageIO.read(out.resolve("happy/a, b.png." + kind + ".png").toFile());
        assertThat(tinted.getWidth()).isEqualTo(6 * 48);
        assertThat(blue(tinted)).as("pixels that are tinted").isPositive();
        List<String> lines = Files.readAllLines(out.resolve(kind + ".csv"));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("\"happy/a, b.png\",");
        assertThat(lines.get(2).split(",")).hasSize(2 + values);
    }

    @Test
    void aModelWithoutAGuidedGraphIsToldHowToGetOne() {
        try (OnnxEmotionClassifier classifier = open("mini_xception_fer2013.onnx")) {
            assertThatThrownBy(() -> new ExplainedPictures(classifier, Kind.GRADIENT, folder))
                    .isInstanceOf(RequestException.class).hasMessageContaining("training/guided.py makes one");
        }
    }

    private static OnnxEmotionClassifier open(String model) {
        return new OnnxEmotionClassifier(Environment.models().resolve(model));
    }

    private static long blue(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).filter(pixel -> (pixel & 0xff) > (pixel >> 16 & 0xff)).count();
    }

    /** A gray pattern. */
    private static void write(Path file, int step) throws IOException {
        BufferedImage image = new BufferedImage(48, 48, BufferedImage.TYPE_BYTE_GRAY);
        for (int index = 0; index < 48 * 48; index++) {
            image.getRaster().setSample(index % 48, index / 48, 0, index * step % 256);
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
