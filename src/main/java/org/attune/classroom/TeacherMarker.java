package org.attune.classroom;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.error.RequestException;
import org.attune.session.Marker;

/**
 * A marker that the teacher entered.
 *
 * @param time of day, in the class's time zone
 * @param title of a slide, for example
 */
public record TeacherMarker(LocalTime time, String title) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);
    private static final Pattern TIME_AND_TITLE = Pattern.compile("\\s*(\\S+)\\s+(.*\\S)\\s*");

    public TeacherMarker {
        title = new Marker(0, title).text();
    }

    /**
     * @param typed such as "10:15 Carnot cycle"
     * @throws IllegalArgumentException if the text is not of that form; the message is a sentence for the user
     */
    public static TeacherMarker parse(String typed) {
        Matcher parts = TIME_AND_TITLE.matcher(typed);
        if (!parts.matches()) {
            throw new RequestException(Messages.text("marker.form", typed));
        }
        return of(parts.group(1), parts.group(2));
    }

    /**
     * Several of them, each on a line; empty lines do not count.
     *
     * @throws IllegalArgumentException if a line is not of that form; the message names it
     */
    public static List<TeacherMarker> parseLines(String typed) {
        List<String> lines = typed.lines().toList();
        List<TeacherMarker> markers = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            try {
                if (!lines.get(index).isBlank()) {
                    markers.add(parse(lines.get(index)));
                }
            } catch (RequestException wrong) {
                throw new RequestException(Messages.text("markers.line", index + 1, wrong.getMessage()), wrong);
            }
        }
        return markers;
    }

    /** As it is typed, such as "10:15 Carnot cycle". */
    public String typed() {
        String seconds = time.getSecond() == 0 ? "" : ":ss";
        return DateTimeFormatter.ofPattern("HH:mm" + seconds, Locale.ROOT).format(time) + " " + title;
    }

    /** @throws IllegalArgumentException if the time is invalid; the message is a sentence for the user */
    public static TeacherMarker of(String time, String title) {
        try {
            return new TeacherMarker(LocalTime.parse(time.strip(), TIME), title);
        } catch (DateTimeParseException notATime) {
            throw new RequestException(Messages.text("marker.time", time.strip()), notATime);
        }
    }

    /** Whether the time is within the lecture. */
    public boolean isIn(Lecture lecture) {
        return minute(lecture).isPresent();
    }

    /** Requires that the marker {@link #isIn} the lecture. */
    LectureMarker in(Lecture lecture) {
        return new LectureMarker(minute(lecture).orElseThrow(), title);
    }

    /**
     * The time may be on the next day if the lecture runs past midnight. When clocks change, the first of two equal
     * times is used, and a skipped time has no minute.
     */
    private OptionalDouble minute(Lecture lecture) {
        ZoneRules rules = lecture.zone().getRules();
        return Stream.of(lecture.start(), lecture.end()).map(ZonedDateTime::toLocalDate).distinct().map(time::atDate)
                .flatMap(local -> rules.getValidOffsets(local).stream().map(local::toEpochSecond))
                .mapToDouble(second -> second / 60.0 - lecture.firstMinute())
                .filter(minute -> minute >= 0 && minute < lecture.minutes()).findFirst();
    }
}
