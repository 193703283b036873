package org.attune.performance;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.BuiltInFaces;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;

/** A built-in average face to be put into pictures: an oval with soft edges. Nobody in it exists. */
final class AverageFace {
    private static final Map<String, AverageFace> FACES = new ConcurrentHashMap<>();
    private static final Rectangle OVAL = new Rectangle(188, 95, 256, 294);

    private final BufferedImage oval = new BufferedImage(OVAL.width, OVAL.height, BufferedImage.TYPE_INT_ARGB);
    /** What the cascade takes for the face, in the oval's pixels. */
    private final BoundingBox face;

    private AverageFace(BufferedImage picture) {
        Graphics2D graphics = oval.createGraphics();
        graphics.drawImage(picture, -OVAL.x, -OVAL.y, null);
        graphics.setComposite(AlphaComposite.DstIn);
        graphics.scale(1, (double) OVAL.height / OVAL.width);
        float middle = OVAL.width / 2f;
        graphics.setPaint(new RadialGradientPaint(middle, middle, middle, new float[]{0.86f, 1},
                new Color[]{Color.BLACK, new Color(0, true)}));
        graphics.fillRect(0, 0, OVAL.width, OVAL.width);
        graphics.dispose();
        this.face = boxIn(picture).shifted(-OVAL.x, -OVAL.y);
    }

    static AverageFace of(String expression) {
        return FACES.computeIfAbsent(expression,
                name -> new AverageFace(BuiltInFaces.of(name, name.equals("neutral") ? 0 : 1)));
    }

    /** @param where the cascade's box shall be, a square */
    void draw(BufferedImage into, BoundingBox where) {
        double scale = where.width() / face.width();
        Graphics2D graphics = into.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.translate(where.x() - face.x() * scale, where.y() - face.y() * scale);
        graphics.scale(scale, scale);
        graphics.drawImage(oval, 0, 0, null);
        graphics.dispose();
    }

    private static BoundingBox boxIn(BufferedImage picture) {
        try (ReferenceLoop reference = ReferenceLoop.withThreads(1)) {
            reference.takeOver();
            List<BoundingBox> found = reference.faces(Frame.copyOf(picture, 0, 0));
            if (found.size() != 1) {
                throw new IllegalStateException("not exactly one face in the built-in picture: " + found);
            }
            return found.getFirst();
        }
    }
}
