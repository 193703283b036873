package org.attune.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.chart.Shape.Anchor;

/**
 * A marker in a chart over time: a dashed line, a flag above the plane, and as much of its words as there is room for.
 *
 * @param seconds where it stands
 */
public record MarkerFlag(double seconds, String words) {
    private static final double ABOVE = 16;
    private static final double BEFORE_WORDS = 13;
    private static final double LEAST_ROOM = 7;
    /** Share of the axis that words of some length need. */
    private static final double ROOM_FOR_WORDS = 1.0 / 12;
    private static final double ROOM_FOR_NUMBER = 20;

    /**
     * @param flags in the order of time: the words of each end where the next begins; when they are crowded, each has
     * its number instead
     */
    public static Stream<Shape> draw(List<MarkerFlag> flags, TimePlot plot) {
        return areCrowded(flags.stream().map(MarkerFlag::seconds).toList(), plot.seconds())
                ? numbers(flags, plot)
                : IntStream.range(0, flags.size()).boxed().flatMap(index -> flags.get(index).draw(plot,
                        index + 1 < flags.size() ? plot.x(flags.get(index + 1).seconds) : plot.right()));
    }

    /**
     * Whether there is no room for the words of each.
     *
     * @param moments of the flags in seconds, in the order of time
     * @param seconds of the whole axis
     */
    public static boolean areCrowded(List<Double> moments, double seconds) {
        return IntStream.range(1, moments.size())
                .anyMatch(index -> moments.get(index) - moments.get(index - 1) < ROOM_FOR_WORDS * seconds);
    }

    /** A number that would lie on the one before is left out. */
    private static Stream<Shape> numbers(List<MarkerFlag> flags, TimePlot plot) {
        List<Shape> shapes = new ArrayList<>();
        double free = 0;
        for (int index = 0; index < flags.size(); index++) {
            double x = plot.x(flags.get(index).seconds);
            shapes.add(line(x, plot));
            if (x >= free) {
                shapes.add(new Shape.Text(x, plot.top() - ABOVE + 10, String.valueOf(index + 1), Anchor.MIDDLE,
                        "marker-words"));
                free = x + ROOM_FOR_NUMBER;
            }
        }
        return shapes.stream();
    }

    private static Shape line(double x, TimePlot plot) {
        return new Shape.Line(x, plot.top(), x, plot.bottom(), "marker");
    }

    private Stream<Shape> draw(TimePlot plot, double next) {
        double x = plot.x(seconds);
        double top = plot.top() - ABOVE;
        double room = next - x - BEFORE_WORDS - 4;
        Stream<Shape> flag = Stream.of(new Shape.Line(x, top, x, plot.bottom(), "marker"),
                new PathBuilder().moveTo(x, top).lineTo(x + 9, top + 4).lineTo(x, top + 8).close().path("flag"));
        return words.isEmpty() || room < LEAST_ROOM
                ? flag
                : Stream.concat(flag, Stream.of(
                        new Shape.Text(x + BEFORE_WORDS, top + 8.5, words, Anchor.START, room, "marker-words")));
    }
}
