package org.attune.evaluation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.attune.classification.Emotion;

/** Draws the confusion matrix. Each cell shows the count and its share of the row; larger shares are darker. */
final class ConfusionPicture {
    private static final int CELL = 120;
    private static final int LEFT = 190;
    private static final int TOP = 150;
    private static final int MARGIN = 40;
    private static final Color INK = new Color(0x1E293B);
    private static final Color FULL = new Color(0x0F766E);

    private final Graphics2D graphics;

    private ConfusionPicture(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static BufferedImage draw(EvaluationResult result) {
        int side = Emotion.values().length * CELL;
        BufferedImage image = new BufferedImage(LEFT + side + MARGIN, TOP + side + MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        new ConfusionPicture(graphics).paint(result);
        graphics.dispose();
        return image;
    }

    private void paint(EvaluationResult result) {
        text(String.format(Locale.ROOT, "%s on %d faces: accuracy %.3f", result.model(), result.faces(),
                result.accuracy()), Font.BOLD, 26, MARGIN, 50);
        text("rows: the label that people gave; columns: the model's answer; share of the row below the count",
                Font.PLAIN, 18, MARGIN, 82);
        for (Emotion emotion : Emotion.values()) {
            int at = emotion.ordinal() * CELL + CELL / 2;
            centred(emotion.label(), 20, LEFT + at, TOP - 14, INK);
            text(emotion.label(), Font.PLAIN, 20, MARGIN, TOP + at + 7);
            row(result.confusion().get(emotion.ordinal()), TOP + emotion.ordinal() * CELL);
        }
    }

    private void row(List<Long> counts, int y) {
        long total = Math.max(1, counts.stream().mapToLong(Long::longValue).sum());
        for (int column = 0; column < counts.size(); column++) {
            cell(counts.get(column), (double) counts.get(column) / total, LEFT + column * CELL, y);
        }
    }

    private void cell(long count, double share, int x, int y) {
        graphics.setColor(mix(share));
        graphics.fillRect(x, y, CELL, CELL);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(2));
        graphics.drawRect(x, y, CELL, CELL);
        Color ink = share > 0.6 ? Color.WHITE : INK;
        centred(Long.toString(count), 26, x + CELL / 2, y + CELL / 2 - 2, ink);
        centred(Math.round(100 * share) + " %", 18, x + CELL / 2, y + CELL / 2 + 26, ink);
    }

    private void centred(String words, int size, int x, int y, Color color) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.setColor(color);
        graphics.drawString(words, x - metrics.stringWidth(words) / 2, y);
    }

    private void text(String words, int style, int size, int x, int y) {
        graphics.setFont(new Font(Font.SANS_SERIF, style, size));
        graphics.setColor(INK);
        graphics.drawString(words, x, y);
    }

    private static Color mix(double share) {
        return new Color(between(245, FULL.getRed(), share), between(247, FULL.getGreen(), share),
                between(249, FULL.getBlue(), share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + share * (to - from));
    }
}
