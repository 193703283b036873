package org.attune.classroom;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attune.report.ClockTimes;

/**
 * A part of a lecture: from one marker to the next, or one of equal length if the lecture has none.
 *
 * @param title of the marker, empty before the first one, or the time of day
 * @param from first minute
 * @param to minute after the last one
 */
record LectureRange(String title, int from, int to) {
    private static final int[] LENGTHS = {1, 2, 5, 10, 15, 20, 30};
    private static final int MOST_EQUAL_PARTS = 6;

    static List<LectureRange> between(Lecture lecture, List<LectureMarker> markers) {
        List<LectureMarker> begins = markers.isEmpty() ? equalParts(lecture) : withStart(markers);
        List<LectureRange> ranges = new ArrayList<>();
        for (int index = 0; index < begins.size(); index++) {
            int from = minute(begins.get(index));
            int to = index + 1 < begins.size() ? minute(begins.get(index + 1)) : lecture.minutes();
            ranges.add(new LectureRange(begins.get(index).title(), from, to));
        }
        return ranges;
    }

    private static List<LectureMarker> withStart(List<LectureMarker> markers) {
        Stream<LectureMarker> start = minute(markers.getFirst()) > 0
                ? Stream.of(new LectureMarker(0, ""))
                : Stream.of();
        return Stream.concat(start, markers.stream()).toList();
    }

    /** Rounded, so that parts are sums of whole minutes like those of the curve. */
    private static int minute(LectureMarker marker) {
        return (int) Math.round(marker.minute());
    }

    private static List<LectureMarker> equalParts(Lecture lecture) {
        int length = Arrays.stream(LENGTHS).filter(minutes -> minutes * MOST_EQUAL_PARTS >= lecture.minutes())
                .findFirst().orElse(60 * (1 + lecture.minutes() / (60 * MOST_EQUAL_PARTS)));
        List<LectureMarker> begins = new ArrayList<>();
        for (int minute = 0; minute < lecture.minutes(); minute += length) {
            ZonedDateTime at = lecture.at(minute);
            begins.add(new LectureMarker(minute,
                    ClockTimes.clock(at) + ClockTimes.zoneBetween(lecture.start(), lecture.end(), at)));
        }
        return begins;
    }
}
