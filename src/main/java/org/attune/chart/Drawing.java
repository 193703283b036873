package org.attune.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Shapes in the order in which they are painted. Lengths are pixels of a page, x to the right and y down.
 *
 * @param width of the room for it; {@code height} alike
 */
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Paths without a step are left out. */
    public static Drawing of(double width, double height, Stream<? extends Shape> shapes) {
        return new Drawing(width, height,
                shapes.<Shape>map(shape -> shape).filter(shape -> !(shape instanceof Shape.Path path && path.isEmpty()))
                        .toList());
    }
}
