package org.attune.session;

import java.util.ArrayList;
import java.util.List;

/**
 * The measurements from one marker to the next, or to the end of the session.
 *
 * @param marker at the start of the part
 * @param end in seconds since the session's start
 * @param measured the sum of its bins
 */
public record Part(Marker marker, double end, Bin measured) {

    /** One part per marker, in chronological order. */
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
