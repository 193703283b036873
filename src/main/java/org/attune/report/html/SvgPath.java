package org.attune.report.html;

import java.util.List;
import org.attune.chart.Shape.Step;

/** A path in SVG's syntax. A day has 8,640 bins, so a line straight across or up is written short. */
final class SvgPath {
    private final StringBuilder written = new StringBuilder();
    private double x = Double.NaN;
    private double y = Double.NaN;

    private SvgPath() {}

    static String data(List<Step> steps) {
        SvgPath path = new SvgPath();
        steps.forEach(path::write);
        return path.written.toString();
    }

    private void write(Step step) {
        switch (step) {
            case Step.MoveTo(double toX, double toY) -> go(toX, toY, "M", toX, toY);
            case Step.LineTo(double toX, double toY) when toX == x -> go(toX, toY, "V", toY);
            case Step.LineTo(double toX, double toY) when toY == y -> go(toX, toY, "H", toX);
            case Step.LineTo(double toX, double toY) -> go(toX, toY, "L", toX, toY);
            case Step.ArcTo(double radius, double toX, double toY) ->
                go(toX, toY, "A", radius, radius, 0, 0, 1, toX, toY);
            // What follows a closed part always begins with a move.
            case Step.Close() -> written.append('Z');
        }
    }

    private void go(double toX, double toY, String command, double... numbers) {
        x = toX;
        y = toY;
        written.append(command);
        for (int index = 0; index < numbers.length; index++) {
            written.append(index == 0 ? "" : " ").append(Svg.number(numbers[index]));
        }
    }
}
