package org.attune.chart;

/** A chart, laid out again for each size. */
@FunctionalInterface
public interface Chart {

    /**
     * @param width of the room, in pixels on a page; {@code height} alike
     */
    Drawing draw(double width, double height);
}
