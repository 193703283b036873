package org.attune.classroom;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            throw new IllegalArgumentException(Sentences.of("marker.form", typed));
        }
        return of(parts.group(1), parts.group(2));
    }

    /** @throws IllegalArgumentException with a sentence, when the time is none */
    static TeacherMarker of(String time, String title) {
        try {
            return new TeacherMarker(LocalTime.parse(time.strip(), TIME), title);
        } catch (DateTimeParseException notATime) {
            throw new IllegalArgumentException(Sentences.of("marker.time", time.strip()), notATime);
        }
    }

    /** Whether its time lies in the lecture. */
    public boolean isIn(Lecture lecture) {
        double minute = minute(lecture);
        return minute >= 0 && minute < lecture.minutes();
    }

    ClassMarker in(Lecture lecture) {
        return new ClassMarker(minute(lecture), title);
    }

    /** After midnight, when that is where the lecture goes on. */
    private double minute(Lecture lecture) {
        ZonedDateTime start = lecture.start();
        ZonedDateTime sameDay = start.with(time);
        ZonedDateTime at = sameDay.isBefore(start) && start.toLocalDate().isBefore(lecture.end().toLocalDate()) ? sameDay.plusDays(1) : sameDay;
        return (at.toEpochSecond() - start.toEpochSecond()) / 60.0;
    }
}
