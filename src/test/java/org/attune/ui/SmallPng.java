package org.attune.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of screens have few colours, so 256 of them are enough and make a third of the bytes. */
public final class SmallPng {
    private static final int FREQUENT = 160;
    private static final int RARE = 96;
    /** Colours that differ in the lowest bits only count as one. */
    private static final int NEARLY = 0xFFFCFCFC;
    /** For hues that only a few pixels have, such as a gradient's blue on a gray face. */
    private static final int ROUGHLY = 0xFFE0E0E0;

    private SmallPng() {}

    public static void write(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        try (OutputStream bytes = Files.newOutputStream(file);
                ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(indexed(picture), null, null), smallest);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage indexed(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        int[] palette = palette(pixels);
        BufferedImage indexed = new BufferedImage(picture.getWidth(), picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> known = new HashMap<>();
        for (int at = 0; at < pixels.length; at++) {
            int index = known.computeIfAbsent(pixels[at], color -> nearest(color, palette));
            indexed.getRaster().setSample(at % picture.getWidth(), at / picture.getWidth(), 0, index);
        }
        return indexed;
    }

    private static int[] palette(int[] pixels) {
        return IntStream.concat(mostFrequent(pixels, NEARLY).limit(FREQUENT),
                mostFrequent(pixels, ROUGHLY).limit(RARE)).toArray();
    }

    /** The most frequent groups of colours that are the same under the mask, each as it is where it comes first. */
    private static IntStream mostFrequent(int[] pixels, int mask) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.computeIfAbsent(pixel & mask, group -> new int[]{pixel, 0})[1]++;
        }
        return counts.values().stream().sorted((one, other) -> other[1] - one[1]).mapToInt(group -> group[0]);
    }

    private static int nearest(int color, int[] palette) {
        int best = 0;
        for (int index = 1; index < palette.length; index++) {
            if (distance(color, palette[index]) < distance(color, palette[best])) {
                best = index;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
