package org.attune.report.pdf;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** JavaFX's shapes as Java2D's, which can be walked along. */
final class Outlines {
    private Outlines() {}

    /** In its own coordinates. */
    static java.awt.Shape of(Shape shape) {
        return switch (shape) {
            case Rectangle rectangle -> new RoundRectangle2D.Double(rectangle.getX(), rectangle.getY(),
                    rectangle.getWidth(), rectangle.getHeight(), rectangle.getArcWidth(), rectangle.getArcHeight());
            case Line line -> new Line2D.Double(line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY());
            case Circle circle -> new Ellipse2D.Double(circle.getCenterX() - circle.getRadius(),
                    circle.getCenterY() - circle.getRadius(), 2 * circle.getRadius(), 2 * circle.getRadius());
            case Path path -> of(path);
            default -> throw new IllegalArgumentException(shape + " is on no page yet");
        };
    }

    private static Path2D of(Path path) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.getElements().forEach(element -> add(element, outline));
        return outline;
    }

    private static void add(PathElement element, Path2D outline) {
        switch (element) {
            case MoveTo to -> outline.moveTo(to.getX(), to.getY());
            case LineTo to -> outline.lineTo(to.getX(), to.getY());
            case QuadCurveTo to -> outline.quadTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to -> outline.curveTo(to.getControlX1(), to.getControlY1(), to.getControlX2(),
                    to.getControlY2(), to.getX(), to.getY());
            case ArcTo to -> outline.append(arc(outline.getCurrentPoint(), to), true);
            case ClosePath _ -> outline.closePath();
            default -> throw new IllegalArgumentException(element + " is in no chart yet");
        }
    }

    /** The shorter arc of a circle, clockwise, as all of ours are. */
    private static Arc2D arc(Point2D from, ArcTo to) {
        double half = from.distance(to.getX(), to.getY()) / 2;
        double radius = Math.max(half, to.getRadiusX());
        double away = Math.sqrt(radius * radius - half * half);
        double x = (from.getX() + to.getX()) / 2 - away * (to.getY() - from.getY()) / (2 * half);
        double y = (from.getY() + to.getY()) / 2 + away * (to.getX() - from.getX()) / (2 * half);
        double start = Math.toDegrees(Math.atan2(y - from.getY(), from.getX() - x));
        double end = Math.toDegrees(Math.atan2(y - to.getY(), to.getX() - x));
        double clockwise = start >= end ? start - end : start - end + 360;
        return new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, start, -clockwise, Arc2D.OPEN);
    }
}
