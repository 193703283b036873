package org.attune.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The measurements from one free marker to the next, or to the end of the session.
 *
 * @param marker at the start of the part; without a text at 0 for the time before the first one
 * @param end in seconds since the session's start
 * @param measured the sum of its bins
 */
public record Part(Marker marker, double end, Bin measured) {

    /** One part per free marker, and before them the time until the first one; in chronological order. */
    public static List<Part> of(SessionSummary summary) {
        List<Part> parts = new ArrayList<>();
        List<Marker> markers = beginnings(summary.markers(MarkerKind.NOTE));
        for (int index = 0; index < markers.size(); index++) {
            double end = index + 1 < markers.size() ? markers.get(index + 1).seconds() : summary.seconds();
            parts.add(new Part(markers.get(index), end, summary.between(markers.get(index).seconds(), end)));
        }
        return parts;
    }

    /** What is shorter than a bin has no figures of its own. */
    private static List<Marker> beginnings(List<Marker> markers) {
        boolean late = !markers.isEmpty() && markers.getFirst().seconds() >= SessionSummary.BIN_SECONDS;
        return Stream.concat(late ? Stream.of(new Marker(0, "")) : Stream.of(), markers.stream()).toList();
    }
}
