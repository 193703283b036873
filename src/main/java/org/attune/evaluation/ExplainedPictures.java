package org.attune.evaluation;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.attune.classification.ActivationMaps;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionClassifier;
import org.attune.classification.PixelGradient;
import org.attune.classification.Saliency;
import org.attune.config.Palette;
import org.attune.error.RequestException;

/**
 * Writes for each face of a folder where the model looked for its answer: {@code LABEL/FILE.gradient.png}, six times
 * enlarged, and the numbers as a line of {@code gradient.csv}; for maps the same with {@code map} in the names.
 */
public final class ExplainedPictures implements AutoCloseable {
    private static final int ENLARGED = 6;
    private static final double STRONGEST = 0.7;
    private static final Color HUE = Color.decode(Palette.LOOKED_AT.hex());

    /** What is written. */
    public enum Kind {
        MAP, GRADIENT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final EmotionClassifier classifier;
    private final Kind kind;
    private final Path folder;
    private final BufferedWriter numbers;

    /**
     * @throws RequestException if the model cannot explain in this way; the message is a sentence for the user
     * @throws IOException if the folder cannot be written to
     */
    public ExplainedPictures(EmotionClassifier classifier, Kind kind, Path folder) throws IOException {
        if (!(kind == Kind.MAP ? classifier.canExplain() : classifier.canExplainPixels())) {
            throw new RequestException(kind == Kind.MAP
                    ? "This model cannot say where it looked: its maps have one field."
                    : "There is no guided graph beside this model, such as models/mini_xception_guided.onnx:"
                            + " training/guided.py makes one.");
        }
        this.classifier = classifier;
        this.kind = kind;
        this.folder = folder;
        Files.createDirectories(folder);
        this.numbers = Files.newBufferedWriter(folder.resolve(kind + ".csv"));
        numbers.write("file,expression,values by rows from the top\n");
    }

    /** @param face the classifier's input */
    public void add(Answer answer, byte[] face) {
        Path picture = Path.of(answer.name());
        Path name = picture.subpath(Math.max(0, picture.getNameCount() - 2), picture.getNameCount());
        Emotion shown = answer.scores().best();
        try {
            if (kind == Kind.MAP) {
                ActivationMaps maps = classifier.explain(List.of(face)).getFirst().maps();
                write(name, shown, face, Saliency.of(maps, shown), values(maps, shown));
            } else {
                PixelGradient gradient = classifier.gradient(face, shown);
                write(name, shown, face, Saliency.of(gradient), gradient.values());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static float[] values(ActivationMaps maps, Emotion shown) {
        float[] values = new float[maps.columns() * maps.rows()];
        for (int index = 0; index < values.length; index++) {
            values[index] = maps.at(shown, index % maps.columns(), index / maps.columns());
        }
        return values;
    }

    private void write(Path name, Emotion shown, byte[] face, Saliency saliency, float[] values) throws IOException {
        Path file = folder.resolve(name + "." + kind + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(tinted(face, saliency), "png", file.toFile());
        numbers.write('"' + name.toString().replace("\"", "\"\"") + "\"," + shown.label() + ","
                + IntStream.range(0, values.length).mapToObj(index -> Float.toString(values[index]))
                        .collect(Collectors.joining(","))
                + "\n");
    }

    private static BufferedImage tinted(byte[] face, Saliency saliency) {
        int side = (int) Math.sqrt(face.length);
        int large = side * ENLARGED;
        BufferedImage image = new BufferedImage(large, large, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < large; y++) {
            for (int x = 0; x < large; x++) {
                int gray = face[y / ENLARGED * side + x / ENLARGED] & 0xff;
                image.setRGB(x, y, mixed(gray, STRONGEST * saliency.strength((x + 0.5) / large, (y + 0.5) / large)));
            }
        }
        return image;
    }

    private static int mixed(int gray, double alpha) {
        return new Color(channel(gray, HUE.getRed(), alpha), channel(gray, HUE.getGreen(), alpha),
                channel(gray, HUE.getBlue(), alpha)).getRGB();
    }

    private static int channel(int gray, int hue, double alpha) {
        return (int) Math.round(gray + (hue - gray) * alpha);
    }

    @Override
    public void close() throws IOException {
        numbers.close();
    }
}
