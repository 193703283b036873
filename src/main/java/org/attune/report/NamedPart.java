package org.attune.report;

import java.util.List;
import org.attune.analysis.Verdict;
import org.attune.chart.MarkerFlag;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.Part;
import org.attune.session.SessionSummary;

/** A part of a session under the name that pages give it: with its number where the chart's flags have numbers. */
public record NamedPart(String name, Part part) {

    /** All parts, in chronological order. */
    public static List<NamedPart> of(SessionSummary summary) {
        List<Marker> markers = summary.markers(MarkerKind.NOTE);
        boolean numbered = MarkerFlag.areCrowded(markers.stream().map(Marker::seconds).toList(), summary.seconds());
        return Part.of(summary).stream().map(part -> new NamedPart(
                numbered ? numbered(markers.indexOf(part.marker()), name(part.marker())) : name(part.marker()), part))
                .toList();
    }

    /**
     * The parts with the smallest shares, in chronological order.
     *
     * @param most how many
     */
    public static List<NamedPart> lowest(List<NamedPart> parts, int most) {
        return Lowest.few(parts, NamedPart::share, most);
    }

    /** Those with the smallest percentage; none where all have the same. */
    public static List<NamedPart> lowest(List<NamedPart> parts) {
        return Lowest.of(parts, NamedPart::percent);
    }

    /**
     * What a table shows beside a flag's number.
     *
     * @param index of the marker; negative for what is before the first one
     */
    public static String numbered(int index, String name) {
        return index < 0 ? name : Messages.text("part.numbered", index + 1, name);
    }

    public TimeRange time() {
        return new TimeRange(part.marker().seconds(), part.end());
    }

    /** Whole percent of the measured time that looked interested; NaN where nothing was measured. */
    public double percent() {
        return part.measured().isMeasured() ? part.measured().verdictPercentages().getFirst() : Double.NaN;
    }

    private static String name(Marker marker) {
        if (!marker.text().isEmpty()) {
            return marker.text();
        }
        return Messages.text(marker.seconds() == 0 ? "part.start" : "part.marker");
    }

    /** Of the measured time, looked interested; without estimates, of the part's time, in view. */
    private double share() {
        if (!part.measured().isMeasured()) {
            return Double.NaN;
        }
        return part.measured().isPresenceOnly()
                ? part.measured().measuredSeconds() / (part.end() - part.marker().seconds())
                : part.measured().share(Verdict.INTERESTED);
    }
}
