package org.attune.chart;

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

    /** @param flags in the order of time: the words of each end where the next begins */
    public static Stream<Shape> draw(List<MarkerFlag> flags, TimePlot plot) {
        return IntStream.range(0, flags.size()).boxed().flatMap(index -> flags.get(index).draw(plot,
                index + 1 < flags.size() ? plot.x(flags.get(index + 1).seconds) : plot.right()));
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
