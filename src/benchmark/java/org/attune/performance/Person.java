package org.attune.performance;

import java.util.function.DoubleFunction;
import org.attune.detection.BoundingBox;

/**
 * A face in a drawn scene.
 *
 * @param from the second in which it comes
 * @param until the second in which it is not there any more
 * @param where its box at each second
 */
record Person(String expression, double from, double until, DoubleFunction<BoundingBox> where) {

    /** Stays where it is. */
    static Person still(String expression, double from, double until, double x, double y, double side) {
        return new Person(expression, from, until, second -> new BoundingBox(x, y, side, side));
    }

    /**
     * Sways about a point and comes nearer and goes away again.
     *
     * @param reach how far to each side, pixels
     * @param seconds for one sway to and fro; coming nearer takes four times as long
     */
    static Person swaying(double centerX, double centerY, double reach, double seconds, double smallest,
            double largest) {
        return new Person("neutral", 0, Double.POSITIVE_INFINITY, second -> {
            double turn = 2 * Math.PI * second / seconds;
            double side = (smallest + largest) / 2 - (largest - smallest) / 2 * Math.cos(turn / 4);
            return new BoundingBox(centerX + reach * Math.sin(turn) - side / 2,
                    centerY + reach / 4 * Math.sin(2 * turn) - side / 2, side, side);
        });
    }

    boolean isThere(double second) {
        return second >= from && second < until;
    }
}
