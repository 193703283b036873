package org.attune.chart;

/** Something to see, laid out anew for each size. */
@FunctionalInterface
public interface Chart {

    /**
     * @param width of the room, in pixels on a page; {@code height} alike
     */
    Drawing draw(double width, double height);
}
