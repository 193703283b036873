package org.attune.app.cli;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.attune.error.RequestException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When a recording of the session or the lecture began. */
final class RecordingOption {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

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
        Duration before = given().map(began -> Duration.between(start.with(began), start)).orElse(Duration.ZERO);
        Duration day = Duration.ofDays(1);
        return (before.compareTo(HALF_A_DAY) > 0
                ? before.minus(day)
                : before.compareTo(HALF_A_DAY.negated()) < 0 ? before.plus(day) : before).toMillis() / 1000.0;
    }
}
