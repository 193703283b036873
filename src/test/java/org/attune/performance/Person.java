package org.attune.performance;

import java.util.function.IntFunction;
import org.attune.detection.BoundingBox;

/**
 * A face in a drawn scene.
 *
 * @param from the first tick in which it is there
 * @param until the first tick in which it is not there any more
 * @param where its box at each tick
 */
record Person(String expression, int from, int until, IntFunction<BoundingBox> where) {

    /** Stays where it is. */
    static Person still(String expression, int from, int until, double x, double y, double side) {
        return new Person(expression, from, until, tick -> new BoundingBox(x, y, side, side));
    }

    /**
     * Sways about a point and comes nearer and goes away again.
     *
     * @param reach how far to each side, pixels
     * @param seconds for one sway to and fro; coming nearer takes four times as long
     */
    static Person swaying(int ticks, double centerX, double centerY, double reach, double seconds, double smallest, double largest) {
        return new Person("neutral", 0, ticks, tick -> {
            double turn = 2 * Math.PI * tick / Scene.RATE / seconds;
            double side = (smallest + largest) / 2 - (largest - smallest) / 2 * Math.cos(turn / 4);
            return new BoundingBox(centerX + reach * Math.sin(turn) - side / 2, centerY + reach / 4 * Math.sin(2 * turn) - side / 2, side, side);
        });
    }

    boolean isThere(int tick) {
        return tick >= from && tick < until;
    }
}
