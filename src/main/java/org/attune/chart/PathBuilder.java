package org.attune.chart;

import java.util.ArrayList;
import java.util.List;
import org.attune.chart.Shape.Step;

/** Puts a path together, which may have several parts. */
public final class PathBuilder {
    private final List<Step> steps = new ArrayList<>();

    public PathBuilder moveTo(double x, double y) {
        return add(new Step.MoveTo(x, y));
    }

    public PathBuilder lineTo(double x, double y) {
        return add(new Step.LineTo(x, y));
    }

    /** The shorter arc from where it is, clockwise. */
    public PathBuilder arcTo(double radius, double x, double y) {
        return add(new Step.ArcTo(radius, x, y));
    }

    public PathBuilder close() {
        return add(new Step.Close());
    }

    /** A rectangle. In one path, neighbours leave no seam between them. */
    public PathBuilder slab(double left, double right, double bottom, double top) {
        return moveTo(left, bottom).lineTo(left, top).lineTo(right, top).lineTo(right, bottom).close();
    }

    public Shape.Path path(String style) {
        return new Shape.Path(steps, style);
    }

    private PathBuilder add(Step step) {
        steps.add(step);
        return this;
    }
}
