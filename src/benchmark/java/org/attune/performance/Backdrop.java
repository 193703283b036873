package org.attune.performance;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/** A room full of things, none of them a face, and a sensor's noise, so that no two pictures of it are equal. */
final class Backdrop {
    private static final int NOISE_LENGTH = 1 << 20;
    private static final double NOISE_LEVELS = 2.5;
    private static final int MANY = 1000;
    private static final int SMALL = 40;

    private final BufferedImage room;
    private final byte[] noise = new byte[NOISE_LENGTH];
    private final Random random;

    /** @param things rectangles and ovals of any colour; 0 is a wall */
    Backdrop(int width, int height, int things, long seed) {
        this.random = new Random(seed);
        this.room = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int at = 0; at < NOISE_LENGTH; at++) {
            noise[at] = (byte) Math.round(NOISE_LEVELS * random.nextGaussian());
        }
        Graphics2D graphics = room.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(new GradientPaint(0, 0, new Color(198, 190, 178), width, height, new Color(122, 118, 116)));
        graphics.fillRect(0, 0, width, height);
        for (int thing = 0; thing < things; thing++) {
            place(graphics, width, height, things > MANY ? SMALL : width / 5);
        }
        graphics.dispose();
    }

    private void place(Graphics2D graphics, int width, int height, int largest) {
        int wide = 8 + random.nextInt(largest);
        int tall = 8 + random.nextInt(largest);
        int x = random.nextInt(width) - wide / 2;
        int y = random.nextInt(height) - tall / 2;
        Color light = new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
        graphics.setPaint(new GradientPaint(x, y, light, x + wide, y + tall, light.darker()));
        if (random.nextInt(3) == 0) {
            graphics.fillOval(x, y, wide, tall);
        } else {
            graphics.fillRect(x, y, wide, tall);
        }
    }

    /** Without anybody. */
    BufferedImage picture() {
        BufferedImage picture = new BufferedImage(room.getWidth(), room.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        System.arraycopy(pixels(room), 0, pixels(picture), 0, pixels(room).length);
        return picture;
    }

    /** Over everything in the picture. */
    void addNoise(BufferedImage picture) {
        byte[] pixels = pixels(picture);
        int from = random.nextInt(NOISE_LENGTH);
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = (byte) Math.clamp((pixels[at] & 0xFF) + noise[from + at & NOISE_LENGTH - 1], 0, 255);
        }
    }

    private static byte[] pixels(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }
}
