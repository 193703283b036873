package org.attune.session;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured from one marker to the next, or to the session's end.
 *
 * @param marker where it begins
 * @param end in seconds since the session's start
 * @param measured all of its bins
 */
public record Part(Marker marker, double end, Bin measured) {

    /** One for each marker, in the order of time. */
    public static List<Part> of(SessionSummary summary) {
        List<Part> parts = new ArrayList<>();
        List<Marker> markers = summary.markers();
        for (int index = 0; index < markers.size(); index++) {
            double end = index + 1 < markers.size() ? markers.get(index + 1).seconds() : summary.seconds();
            parts.add(new Part(markers.get(index), end, summary.between(markers.get(index).seconds(), end)));
        }
        return parts;
    }
}
