package org.attune.classroom;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.attune.report.ClockTimes;
import org.jspecify.annotations.Nullable;

/** Cuts a lecture where its markers are; one without markers into equal parts. */
final class ClassParts {
    private static final int[] LENGTHS = {1, 2, 5, 10, 15, 20, 30};
    private static final int MOST_EQUAL_PARTS = 6;

    private ClassParts() {}

    /** @param other what to compare with, minute by minute */
    static List<ClassPart> of(Lecture lecture, ClassFigures figures, List<ClassMarker> markers,
            @Nullable ClassFigures other) {
        List<ClassMarker> begins = markers.isEmpty() ? equalParts(lecture) : markers;
        List<ClassPart> parts = new ArrayList<>();
        for (int index = 0; index < begins.size(); index++) {
            int from = minute(begins.get(index));
            int to = index + 1 < begins.size() ? minute(begins.get(index + 1)) : lecture.minutes();
            parts.add(compared(figures.part(begins.get(index).title(), from, to), other));
        }
        return parts;
    }

    /** Minutes are whole here, so that the parts are sums of the minutes of the curve. */
    private static int minute(ClassMarker marker) {
        return (int) Math.round(marker.minute());
    }

    private static ClassPart compared(ClassPart part, @Nullable ClassFigures other) {
        double there = other == null ? Double.NaN : other.interested(part.from(), part.to());
        return new ClassPart(part.title(), part.from(), part.to(), part.learners(), part.interested(),
                100 * (part.interested() - there));
    }

    private static List<ClassMarker> equalParts(Lecture lecture) {
        int length = 60 * (1 + lecture.minutes() / (60 * MOST_EQUAL_PARTS));
        for (int candidate : LENGTHS) {
            if (candidate * MOST_EQUAL_PARTS >= lecture.minutes()) {
                length = candidate;
                break;
            }
        }
        List<ClassMarker> begins = new ArrayList<>();
        for (int minute = 0; minute < lecture.minutes(); minute += length) {
            ZonedDateTime at = lecture.at(minute);
            begins.add(new ClassMarker(minute,
                    ClockTimes.clock(at) + ClockTimes.zoneBetween(lecture.start(), lecture.end(), at)));
        }
        return begins;
    }
}
