package org.attune.report.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** What a node itself paints, without its children. */
final class Inks {
    private static final float MITRE = 10;

    private Inks() {}

    static Color faded(Color color, double opacity) {
        return color.deriveColor(0, 1, 1, opacity);
    }

    static Stream<Ink> of(javafx.scene.shape.Shape shape, double opacity) {
        Shape outline = onPage(shape, Outlines.of(shape));
        return Stream.of(fill(outline, shape.getFill(), opacity),
                draw(outline, shape.getStroke(), pen(shape), opacity)).flatMap(Optional::stream);
    }

    static Stream<Ink> of(Region region, double opacity) {
        Stream<Ink> fills = region.getBackground() == null
                ? Stream.of()
                : region.getBackground().getFills().stream()
                        .flatMap(fill -> fill(onPage(region, box(region, fill)), fill.getFill(), opacity).stream());
        Stream<Ink> lines = region.getBorder() == null
                ? Stream.of()
                : region.getBorder().getStrokes().stream().flatMap(stroke -> border(region, stroke, opacity));
        return Stream.concat(fills, lines);
    }

    private static Shape onPage(Node node, Shape outline) {
        Point2D at = node.localToScene(0, 0);
        return AffineTransform.getTranslateInstance(at.getX(), at.getY()).createTransformedShape(outline);
    }

    private static Optional<Ink> fill(Shape outline, Paint paint, double opacity) {
        return switch (paint) {
            case LinearGradient stripes -> Optional.of(Hatching.fill(outline, stripes, opacity));
            case Color color when color.isOpaque() || color.getOpacity() > 0 ->
                Optional.of(new Ink.Filled(outline, faded(color, opacity)));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Ink> draw(Shape outline, Paint paint, BasicStroke pen, double opacity) {
        return paint instanceof Color color && color.getOpacity() > 0 && pen.getLineWidth() > 0
                ? Optional.of(new Ink.Drawn(outline, pen, faded(color, opacity)))
                : Optional.empty();
    }

    private static BasicStroke pen(javafx.scene.shape.Shape shape) {
        float[] dashes = new float[shape.getStrokeDashArray().size()];
        for (int index = 0; index < dashes.length; index++) {
            dashes[index] = shape.getStrokeDashArray().get(index).floatValue();
        }
        boolean round = shape.getStrokeLineCap() == StrokeLineCap.ROUND;
        int cap = round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_SQUARE;
        int join = shape.getStrokeLineJoin() == StrokeLineJoin.ROUND ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        return new BasicStroke((float) shape.getStrokeWidth(), cap, join, MITRE, dashes.length == 0 ? null : dashes,
                0);
    }

    private static RoundRectangle2D box(Region region, BackgroundFill fill) {
        Insets in = fill.getInsets();
        double arc = 2 * fill.getRadii().getTopLeftHorizontalRadius();
        return new RoundRectangle2D.Double(in.getLeft(), in.getTop(), region.getWidth() - in.getLeft() - in.getRight(),
                region.getHeight() - in.getTop() - in.getBottom(), arc, arc);
    }

    /** All around, or above only: no other is on a page. */
    private static Stream<Ink> border(Region region, BorderStroke stroke, double opacity) {
        double width = stroke.getWidths().getTop();
        double arc = 2 * stroke.getRadii().getTopLeftHorizontalRadius();
        Rectangle2D inside = new Rectangle2D.Double(width / 2, width / 2, region.getWidth() - width,
                region.getHeight() - width);
        Shape line = stroke.getTopStroke().equals(stroke.getBottomStroke())
                ? new RoundRectangle2D.Double(inside.getX(), inside.getY(), inside.getWidth(), inside.getHeight(), arc,
                        arc)
                : new Line2D.Double(0, width / 2, region.getWidth(), width / 2);
        return draw(onPage(region, line), stroke.getTopStroke(), new BasicStroke((float) width), opacity).stream();
    }
}
