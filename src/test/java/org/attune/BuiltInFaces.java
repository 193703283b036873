package org.attune;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.capture.CaptureException;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.platform.Environment;

/** Pictures of the built-in average faces, as a camera would see them. */
public final class BuiltInFaces {
    private static final Map<Integer, BufferedImage> PICTURES = new ConcurrentHashMap<>();
    private static final List<String> LINES = lines();
    private static final Color WALL = new Color(128, 128, 128);
    private static ClipSource clip = clip();
    private static int position;

    private BuiltInFaces() {}

    /**
     * The clip's picture, 640x480, of the expression with that intensity; between two of its pictures, the two drawn
     * over one another.
     */
    public static BufferedImage of(String expression, double intensity) {
        int line = 1;
        while (!expression(line).equals(expression) || intensity(line) < intensity) {
            line++;
        }
        BufferedImage picture = picture(line);
        return intensity(line) == intensity
                ? picture
                : over(picture(line - 1), picture,
                        (intensity - intensity(line - 1)) / (intensity(line) - intensity(line - 1)));
    }

    private static String expression(int line) {
        return LINES.get(line).split(",")[1];
    }

    private static double intensity(int line) {
        return Double.parseDouble(LINES.get(line).split(",")[2]);
    }

    private static BufferedImage over(BufferedImage below, BufferedImage above, double opacity) {
        BufferedImage both = new BufferedImage(below.getWidth(), below.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = both.createGraphics();
        graphics.drawImage(below, 0, 0, null);
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        graphics.drawImage(above, 0, 0, null);
        graphics.dispose();
        return both;
    }

    private static BufferedImage picture(int number) {
        return PICTURES.computeIfAbsent(number, BuiltInFaces::read);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Environment.demoClip().resolveSibling("expressions.csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Continues from the picture read last: a clip is only read forwards, and most tests ask in its order. */
    private static synchronized BufferedImage read(int number) {
        if (number <= position) {
            clip.close();
            clip = clip();
            position = 0;
        }
        for (; position < number - 1; position++) {
            Images.next(clip);
        }
        position++;
        return Images.next(clip);
    }

    private static ClipSource clip() {
        try {
            ClipSource clip = ClipSource.of(Environment.demoClip());
            clip.open();
            return clip;
        } catch (CaptureException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** An empty wall, 640x480. */
    public static BufferedImage wall(Color color) {
        BufferedImage wall = new BufferedImage(640, 480, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = wall.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, wall.getWidth(), wall.getHeight());
        graphics.dispose();
        return wall;
    }

    public static BufferedImage wall() {
        return wall(WALL);
    }

    /** Draws a picture's middle, where its face is, about 3:4 of it wide, into another. */
    public static BufferedImage paste(BufferedImage into, BufferedImage picture, int x, int y, int width) {
        Graphics2D graphics = into.createGraphics();
        int height = width * 4 / 3;
        graphics.drawImage(picture, x, y, x + width, y + height, 140, 0, 500, 480, null);
        graphics.dispose();
        return into;
    }

    /** Every level times the factor. */
    public static BufferedImage lit(BufferedImage picture, double factor) {
        BufferedImage lit = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        return new RescaleOp((float) factor, 0, null).filter(picture, lit);
    }
}
