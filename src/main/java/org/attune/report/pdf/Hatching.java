package org.attune.report.pdf;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/** A gradient that repeats two colours without a transition: stripes, which PDF has to be given one by one. */
final class Hatching {
    private Hatching() {}

    static Ink fill(Shape outline, LinearGradient gradient, double opacity) {
        Color ground = gradient.getStops().getFirst().getColor();
        Color stripe = gradient.getStops().getLast().getColor();
        double begin = gradient.getStops().stream().filter(stop -> stop.getColor().equals(stripe))
                .mapToDouble(Stop::getOffset).min().orElse(1);
        return new Ink.Hatched(outline, Inks.faded(ground, opacity),
                stripes(outline.getBounds2D(), gradient, begin), Inks.faded(stripe, opacity));
    }

    /** @param begin of the stripe, as a share of the gradient's length */
    private static Path2D stripes(Rectangle2D bounds, LinearGradient gradient, double begin) {
        double length = Math.hypot(gradient.getEndX() - gradient.getStartX(),
                gradient.getEndY() - gradient.getStartY());
        double right = (gradient.getEndX() - gradient.getStartX()) / length;
        double down = (gradient.getEndY() - gradient.getStartY()) / length;
        double middle = bounds.getCenterX() * right + bounds.getCenterY() * down;
        double reach = Math.hypot(bounds.getWidth(), bounds.getHeight()) / 2;
        Path2D stripes = new Path2D.Double();
        for (long index = (long) Math.floor((middle - reach) / length); index * length < middle + reach; index++) {
            double from = (index + begin) * length - middle;
            double to = (index + 1) * length - middle;
            stripes.moveTo(bounds.getCenterX() + from * right - reach * down,
                    bounds.getCenterY() + from * down + reach * right);
            stripes.lineTo(bounds.getCenterX() + from * right + reach * down,
                    bounds.getCenterY() + from * down - reach * right);
            stripes.lineTo(bounds.getCenterX() + to * right + reach * down,
                    bounds.getCenterY() + to * down - reach * right);
            stripes.lineTo(bounds.getCenterX() + to * right - reach * down,
                    bounds.getCenterY() + to * down + reach * right);
            stripes.closePath();
        }
        return stripes;
    }
}
