package org.attune.classroom;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.error.RequestException;
import org.attune.session.Marker;

/**
 * What the teacher says began when.
 *
 * @param time of day on the class's clock
 * @param title such as a slide's
 */
public record TeacherMarker(LocalTime time, String title) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);
    private static final Pattern TIME_AND_TITLE = Pattern.compile("\\s*(\\S+)\\s+(.*\\S)\\s*");

    public TeacherMarker {
        title = new Marker(0, title).text();
    }

    /**
     * @param typed such as "10:15 Carnot cycle"
     * @throws IllegalArgumentException with a sentence
     */
    public static TeacherMarker parse(String typed) {
        Matcher parts = TIME_AND_TITLE.matcher(typed);
        if (!parts.matches()) {
            throw new RequestException(Messages.text("marker.form", typed));
        }
        return of(parts.group(1), parts.group(2));
    }

    /** @throws IllegalArgumentException with a sentence, when the time is none */
    public static TeacherMarker of(String time, String title) {
        try {
            return new TeacherMarker(LocalTime.parse(time.strip(), TIME), title);
        } catch (DateTimeParseException notATime) {
            throw new RequestException(Messages.text("marker.time", time.strip()), notATime);
        }
    }

    /** Whether its time is within the lecture. */
    public boolean isIn(Lecture lecture) {
        return minute(lecture).isPresent();
    }

    /** Only to be asked when it {@link #isIn} the lecture. */
    LectureMarker in(Lecture lecture) {
        return new LectureMarker(minute(lecture).orElseThrow(), title);
    }

    /**
     * After midnight, when that is where the lecture goes on. Of a time that the lecture has twice the first, and none
     * of one that the clock leaps over.
     */
    private OptionalDouble minute(Lecture lecture) {
        ZoneRules rules = lecture.zone().getRules();
        return Stream.of(lecture.start(), lecture.end()).map(ZonedDateTime::toLocalDate).distinct().map(time::atDate)
                .flatMap(local -> rules.getValidOffsets(local).stream().map(local::toEpochSecond))
                .mapToDouble(second -> second / 60.0 - lecture.firstMinute())
                .filter(minute -> minute >= 0 && minute < lecture.minutes()).findFirst();
    }
}
