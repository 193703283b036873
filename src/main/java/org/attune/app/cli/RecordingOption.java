package org.attune.app.cli;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.attune.error.RequestException;
import org.attune.report.export.Chapters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When a recording of the session or the lecture began. */
final class RecordingOption {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);

    @Option(names = "--recording-start", paramLabel = "TIME",
            description = "The time of day when the recording began, such as 10:02. (default: when the session or "
                    + "lecture began)")
    @Nullable
    String time;

    /** @throws IllegalArgumentException with a sentence, if it is no time */
    Optional<LocalTime> given() {
        try {
            return Optional.ofNullable(time).map(typed -> LocalTime.parse(typed.strip(), TIME));
        } catch (DateTimeParseException noTime) {
            throw new RequestException("\"" + time + "\" is not a time of day such as 10:02 or 10:02:30.", noTime);
        }
    }

    /** @return how many seconds before that moment the recording began, within half a day */
    double before(ZonedDateTime start) {
        return given().map(began -> Chapters.later(start, began)).orElse(0.0);
    }
}
