package org.attune.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.attune.capture.CaptureException;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.Emotion;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.HaarFaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.platform.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpressionFoldersTest {
    @TempDir
    Path folder;

    @Test
    void aSubFolderIsALabelByAnyOfItsUsualNames() throws IOException {
        for (String name : List.of("Happy", "sadness", "NEUTRAL", "surprised")) {
            picture(folder.resolve(name).resolve("one.png"), 20, 30, 128);
        }
        List<LabelledFace> faces = new ArrayList<>();
        ExpressionFolders data = new ExpressionFolders(folder);

        data.forEach(faces::add);

        assertThat(faces).extracting(LabelledFace::label).containsExactlyInAnyOrder(Emotion.HAPPY, Emotion.SAD,
                Emotion.NEUTRAL, Emotion.SURPRISE);
        assertThat(faces).allSatisfy(face -> {
            assertThat(face.width()).isEqualTo(20);
            assertThat(face.height()).isEqualTo(30);
            assertThat(face.gray()).hasSize(600).containsOnly((byte) 128);
        });
        assertThat(data.problems()).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsListedByName() throws IOException {
        picture(folder.resolve("happy").resolve("good.png"), 48, 48, 0);
        Files.writeString(folder.resolve("happy").resolve("notes.txt"), "no picture");
        Files.createFile(folder.resolve("happy").resolve("empty.jpg"));
        Files.write(folder.resolve("happy").resolve("endless.bmp"), bitmapOf(Integer.MAX_VALUE));
        try (RandomAccessFile film = new RandomAccessFile(folder.resolve("happy").resolve("film.mp4").toFile(), "rw")) {
            film.setLength(Integer.MAX_VALUE);
        }
        Files.createDirectories(folder.resolve("sad"));
        Files.createDirectories(folder.resolve("contempt"));
        ExpressionFolders data = new ExpressionFolders(folder);
        List<LabelledFace> faces = new ArrayList<>();

        data.forEach(faces::add);

        assertThat(faces).hasSize(1);
        assertThat(data.problems()).hasSize(6).extracting(Problem::toString)
                .anyMatch(problem -> problem.contains("film.mp4: not a picture"))
                .anyMatch(problem -> problem.contains("contempt: not a folder named for"))
                .anyMatch(problem -> problem.endsWith("sad: an empty folder"))
                .anyMatch(problem -> problem.contains("notes.txt: not a picture"))
                .anyMatch(problem -> problem.contains("empty.jpg: not a picture"))
                .anyMatch(problem -> problem.contains("endless.bmp: not a picture"));
    }

    @Test
    void wholePhotographsAreSearchedForTheFaceFirst() throws IOException, CaptureException {
        Path happy = Files.createDirectories(folder.resolve("happy"));
        ClipSource clip = ClipSource.of(Environment.demoClip());
        clip.open();
        for (int frame = 0; frame < 60; frame++) {
            BufferedImage image = Images.next(clip);
            if (frame % 15 == 14) {
                ImageIO.write(image, "png", happy.resolve(frame + ".png").toFile());
            }
        }
        clip.close();
        picture(happy.resolve("wall.png"), 320, 240, 90);
        Path cascade = Environment.models().resolve("haarcascade_frontalface_default.xml");

        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(
                Environment.models().resolve("mini_xception.onnx"));
                HaarFaceDetector detector = new HaarFaceDetector(cascade, HaarParameters.REFERENCE);
                Evaluation evaluation = new Evaluation(List.of(classifier), detector, done -> {})) {
            Metrics scores = evaluation.run(new ExpressionFolders(folder));

            assertThat(scores.matrix().total()).isEqualTo(4);
            assertThat(scores.matrix().count(Emotion.HAPPY, Emotion.HAPPY)).as("of two neutral and two happy moments")
                    .isBetween(1L, 2L);
            assertThat(evaluation.undetected()).singleElement().asString().endsWith("wall.png");
        }
    }

    /** The header of a gray bitmap of such a width and height, and nothing behind it. */
    private static byte[] bitmapOf(int side) {
        return ByteBuffer.allocate(2_000).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'B').put((byte) 'M').putInt(2_000)
                .putInt(0).putInt(54).putInt(40).putInt(side).putInt(side)
                .putShort((short) 1).putShort((short) 24).array();
    }

    private static void picture(Path file, int width, int height, int gray) throws IOException {
        Files.createDirectories(file.getParent());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, gray << 16 | gray << 8 | gray);
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
