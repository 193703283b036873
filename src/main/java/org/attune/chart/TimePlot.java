package org.attune.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.attune.chart.Shape.Anchor;
import org.attune.chart.Shape.Line;
import org.attune.chart.Shape.Text;

/**
 * The plane of a chart over time: seconds to the right, shares from 0 to 1 up. All that stand under each other on a
 * page have the same left and right.
 *
 * @param seconds that it reaches to
 * @param right edge of the plane; the left one is {@link #LEFT}
 * @param top where the share is 1
 * @param bottom where it is 0
 */
public record TimePlot(double seconds, double right, double top, double bottom) {
    /** Room for the flags of markers above a plane. */
    public static final double FLAGS = 22;
    /** Room for the times below a plane. */
    public static final double TIMES = 27;
    private static final double LEFT = 62;
    private static final double RIGHT = 30;
    private static final double LOWEST_FOR_QUARTERS = 72;
    private static final int MOST_TICKS = 12;
    private static final int MOST_COUNTS = 5;
    private static final int[] COUNTS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400};

    public TimePlot {
        seconds = Math.max(1, seconds);
        bottom = Math.max(top, bottom);
    }

    /**
     * @param width of the whole chart; {@code height} alike
     * @param above height that is left free; {@code below} alike
     */
    public static TimePlot in(double width, double height, double seconds, double above, double below) {
        return new TimePlot(seconds, width - RIGHT, above, height - below);
    }

    /** @param moment in seconds */
    public double x(double moment) {
        return LEFT + moment / seconds * (right - LEFT);
    }

    /** @param share from 0 to 1 */
    public double y(double share) {
        return bottom - share * (bottom - top);
    }

    /** Lines across with their shares, as many as there is room for. */
    public Stream<Shape> grid(LongFunction<String> percent) {
        return grid(bottom - top < LOWEST_FOR_QUARTERS ? 50 : 25, percent);
    }

    /** @param step percent between the lines */
    public Stream<Shape> grid(int step, LongFunction<String> percent) {
        return IntStream.rangeClosed(0, 100 / step).map(line -> line * step).boxed()
                .flatMap(share -> line(share / 100.0, percent.apply(share)));
    }

    /**
     * Lines across with whole numbers up to a whole, as many as there is room for.
     *
     * @param whole at the top, at least 1
     */
    public Stream<Shape> counts(int whole) {
        int step = IntStream.of(COUNTS).filter(count -> whole / count <= MOST_COUNTS).findFirst().orElse(whole);
        IntStream ticks = IntStream.rangeClosed(0, whole / step).map(tick -> tick * step);
        boolean roomForWhole = 2 * (whole % step) > step;
        return IntStream.concat(ticks, roomForWhole ? IntStream.of(whole) : IntStream.empty()).boxed()
                .flatMap(count -> line((double) count / whole, String.valueOf(count)));
    }

    private Stream<Shape> line(double share, String label) {
        return Stream.of(new Line(LEFT, y(share), right, y(share), share == 0 ? "base" : "grid"),
                new Text(LEFT - 9, y(share) + 4.5, label, Anchor.END, "tick"));
    }

    /**
     * The times below the plane, and the end where there is room for it.
     *
     * @param least seconds between two of them
     * @param below the plane, in pixels that are left free
     * @param label of a moment in seconds
     */
    public Stream<Shape> times(int least, double below, LongFunction<String> label) {
        int step = IntStream.of(STEPS).filter(length -> length >= least && seconds / length <= MOST_TICKS).findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        List<Long> moments = new ArrayList<>(LongStream.rangeClosed(0, (long) (seconds / step))
                .map(tick -> tick * step).boxed().toList());
        long end = Math.round(seconds);
        if (end - moments.getLast() > step / 2.0) {
            moments.add(end);
        }
        return moments.stream().map(
                moment -> new Text(x(moment), bottom + below + 21, label.apply(moment), Anchor.MIDDLE, "tick"));
    }
}
