package org.attune.performance;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.attune.BuiltInFaces;
import org.attune.classification.Emotion;

/**
 * Average faces with noise in FER-2013's form and size, for how fast they are read and scored; how well says nothing.
 */
final class DrawnFaces {
    private static final int FACES = 12_000;
    private static final int SIDE = 48;

    private DrawnFaces() {}

    /** Made when it is not there yet. */
    static Path file(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve("faces.csv");
        if (!Files.exists(file)) {
            try (BufferedWriter lines = Files.newBufferedWriter(file)) {
                lines.write("emotion,pixels,Usage\n");
                write(lines);
            }
        }
        return file;
    }

    private static void write(BufferedWriter lines) throws IOException {
        Random random = new Random(3);
        Emotion[] emotions = Emotion.values();
        for (int number = 0; number < FACES; number++) {
            Emotion emotion = emotions[number % emotions.length];
            BufferedImage face = small(BuiltInFaces.of(emotion.label(), emotion == Emotion.NEUTRAL ? 0 : 1));
            StringBuilder line = new StringBuilder().append(emotion.ordinal()).append(',');
            for (int at = 0; at < SIDE * SIDE; at++) {
                int level = face.getRaster().getSample(at % SIDE, at / SIDE, 0);
                line.append(at == 0 ? "" : " ")
                        .append(Math.clamp(Math.round(level + 6 * random.nextGaussian()), 0, 255));
            }
            lines.write(line.append(",PublicTest\n").toString());
        }
    }

    private static BufferedImage small(BufferedImage picture) {
        BufferedImage face = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = face.createGraphics();
        graphics.drawImage(picture, 0, 0, SIDE, SIDE, 200, 130, 430, 360, null);
        graphics.dispose();
        return face;
    }
}
