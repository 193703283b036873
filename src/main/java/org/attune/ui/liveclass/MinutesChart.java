package org.attune.ui.liveclass;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.PathBuilder;
import org.attune.chart.Shape;
import org.attune.chart.TimePlot;
import org.attune.live.teacher.LiveFigures.Minute;
import org.attune.report.Percentages;
import org.attune.report.chart.SaidSign;
import org.attune.session.MarkerKind;

/**
 * The last fifteen minutes, the newest at the right: the median learner, the middle half of the class as a band, gaps,
 * and below them how many said that they were lost.
 *
 * @param minutes in the order of time
 */
record MinutesChart(List<Minute> minutes) implements Chart {
    static final int LONGEST = 15;
    private static final double ABOVE = 8;
    private static final double ROW = 22;
    private static final double BAR = 17;
    private static final double BESIDE_SIGN = 16;

    @Override
    public Drawing draw(double width, double height) {
        TimePlot plot = TimePlot.in(width, height, 60.0 * LONGEST, ABOVE, ROW + TimePlot.TIMES);
        return Drawing.of(width, height,
                Stream.of(plot.grid(Percentages::text), curve(plot), lost(plot),
                        plot.times(300, ROW, seconds -> ago(LONGEST - seconds / 60))).flatMap(shapes -> shapes));
    }

    /** Gaps, the band and the median. */
    Stream<Shape> curve(TimePlot plot) {
        PathBuilder gaps = new PathBuilder();
        PathBuilder band = new PathBuilder();
        PathBuilder line = new PathBuilder();
        minutes.stream().filter(minute -> minute.median() == null)
                .forEach(gap -> gaps.slab(left(gap, plot), right(gap, plot), plot.bottom(), plot.top()));
        for (List<Minute> run : runs()) {
            band(run, plot, band);
            line(run, plot, line);
        }
        return Stream.of(gaps.path("not-measured"), band.path("band"), line.path("curve"));
    }

    private static String ago(long minutes) {
        return minutes == 0 ? Messages.text("chart.now") : Messages.text("chart.ago", minutes);
    }

    private List<List<Minute>> runs() {
        List<List<Minute>> runs = new ArrayList<>();
        int next = Integer.MIN_VALUE;
        for (Minute minute : minutes) {
            if (minute.median() == null) {
                continue;
            }
            if (minute.number() != next) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(minute);
            next = minute.number() + 1;
        }
        return runs;
    }

    /** From the start of the first minute to the end of the last one, so that a single minute is visible too. */
    private void band(List<Minute> run, TimePlot plot, PathBuilder band) {
        band.moveTo(left(run.getFirst(), plot), plot.y(share(run.getFirst().upper())));
        along(run, plot, band, minute -> share(minute.upper()));
        band.lineTo(right(run.getLast(), plot), plot.y(share(run.getLast().upper())));
        band.lineTo(right(run.getLast(), plot), plot.y(share(run.getLast().lower())));
        along(run.reversed(), plot, band, minute -> share(minute.lower()));
        band.lineTo(left(run.getFirst(), plot), plot.y(share(run.getFirst().lower()))).close();
    }

    private void line(List<Minute> run, TimePlot plot, PathBuilder line) {
        line.moveTo(left(run.getFirst(), plot), plot.y(share(run.getFirst().median())));
        along(run, plot, line, minute -> share(minute.median()));
        line.lineTo(right(run.getLast(), plot), plot.y(share(run.getLast().median())));
    }

    private void along(List<Minute> run, TimePlot plot, PathBuilder path, ToDoubleFunction<Minute> share) {
        run.forEach(minute -> path.lineTo((left(minute, plot) + right(minute, plot)) / 2,
                plot.y(share.applyAsDouble(minute))));
    }

    @SuppressWarnings("NullAway") // a minute with a median has its quartiles
    private static double share(Double share) {
        return share;
    }

    private Stream<Shape> lost(TimePlot plot) {
        double top = plot.bottom() + (ROW - BAR) / 2 + 2;
        Stream<Shape> ground = Stream.of(new Shape.Rectangle(plot.x(0), top, plot.right() - plot.x(0), BAR, "row"));
        return Stream.of(ground, new SaidSign(MarkerKind.LOST).at(plot.x(0) - BESIDE_SIGN, top + BAR / 2),
                minutes.stream().filter(minute -> minute.lost() > 0).flatMap(minute -> bar(minute, top, plot)))
                .flatMap(shapes -> shapes);
    }

    private Stream<Shape> bar(Minute minute, double top, TimePlot plot) {
        double left = left(minute, plot);
        double width = right(minute, plot) - left;
        return Stream.of(new Shape.Rectangle(left, top, width - 1, BAR, "said"), new Shape.Text(left + width / 2,
                top + BAR - 4, String.valueOf(minute.lost()), Shape.Anchor.MIDDLE, "said-letter"));
    }

    private double left(Minute minute, TimePlot plot) {
        return plot.x(60.0 * (minute.number() - minutes.getLast().number() + LONGEST - 1));
    }

    private double right(Minute minute, TimePlot plot) {
        return left(minute, plot) + plot.x(60) - plot.x(0);
    }
}
