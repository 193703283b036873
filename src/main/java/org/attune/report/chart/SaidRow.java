package org.attune.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attune.chart.Shape;
import org.attune.chart.TimePlot;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;

/** The signs of what the learner said, in a row below a plane. */
final class SaidRow {
    private static final double HEIGHT = SaidSign.SIZE + 4;
    /** How far a sign may stand from its moment, so that it does not lie on the one before. */
    private static final double AWAY = SaidSign.SIZE;

    private final List<Marker> said;

    SaidRow(SessionSummary summary) {
        said = summary.markers().stream().filter(marker -> marker.kind() != MarkerKind.NOTE).toList();
    }

    double height() {
        return said.isEmpty() ? 0 : HEIGHT;
    }

    /**
     * A sign that would lie on one of the same kind is left out.
     *
     * @param bottom of the row
     */
    Stream<Shape> draw(TimePlot plot, double bottom) {
        List<Shape> signs = new ArrayList<>();
        double free = 0;
        MarkerKind before = MarkerKind.NOTE;
        for (Marker marker : said) {
            double x = plot.x(marker.seconds());
            boolean repeated = x < free && marker.kind() == before;
            if (!repeated && free - x <= AWAY) {
                double middle = Math.max(x, free);
                new SaidSign(marker.kind()).at(middle, bottom - HEIGHT / 2).forEach(signs::add);
                free = middle + SaidSign.SIZE;
                before = marker.kind();
            }
        }
        return signs.stream();
    }
}
