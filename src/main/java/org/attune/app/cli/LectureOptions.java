package org.attune.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.error.RequestException;
import org.attune.session.SessionMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of a folder's lectures is meant. */
final class LectureOptions {
    private static final int MOST_EXPECTED = 100_000;

    @Option(names = "--course", paramLabel = "NAME",
            description = "Show a lecture of this course. (default: the one with most reports)")
    @Nullable
    String course;

    @Option(names = "--date", paramLabel = "DATE", description = "Show the lecture of this day, such as 2026-11-19.")
    @Nullable
    String date;

    @Option(names = "--mode", paramLabel = "expressions|presence",
            description = "Show a lecture of the reports that recorded this. (default: whichever has more reports)")
    @Nullable
    SessionMode mode;

    @Option(names = "--across-models",
            description = "Count and compare pages of all models together. Their estimates may differ.")
    boolean acrossModels;

    @Option(names = "--expected", paramLabel = "NUMBER",
            description = "How many learners were expected, for the line below the headline.")
    int expected;

    @Option(names = "--against", paramLabel = "DATE",
            description = "Compare with the course's lecture of this day. (default: the one before)")
    @Nullable
    String against;

    /**
     * @param where what the reports are from, for the sentence
     * @throws IllegalArgumentException with what there is, when there is no such lecture
     */
    Lecture lecture(CollectedReports reports, String where) {
        return find(ofMode(reports.ofCourse(course)), date).orElseThrow(() -> new RequestException("There is no"
                + (course == null && date == null && mode == null ? " report of a lecture" : " such lecture") + " in "
                + where + "."
                + list(reports.lectures())));
    }

    /** @throws IllegalArgumentException if it is no number of learners */
    int expected() {
        if (expected < 0 || expected > MOST_EXPECTED) {
            throw new RequestException("--expected takes a number of learners from 1 to " + MOST_EXPECTED + ".");
        }
        return expected;
    }

    /** Whether only those will do. */
    boolean isOfExpressions() {
        return mode == SessionMode.EXPRESSIONS;
    }

    private List<Lecture> ofMode(List<Lecture> lectures) {
        return lectures.stream().filter(lecture -> mode == null || lecture.mode() == mode).toList();
    }

    /** @return what to compare it with, or null */
    @Nullable
    Lecture other(CollectedReports reports, Lecture lecture, String where) {
        if (against == null) {
            return reports.before(lecture).orElse(null);
        }
        if (lecture.isOfPresence()) {
            throw new RequestException(
                    "--against compares expressions. For presence, --compare shows the lectures side by "
                            + "side.");
        }
        return find(reports.ofCourse(lecture.course()).stream()
                .filter(other -> !other.equals(lecture) && other.mode() == lecture.mode()).toList(), against)
                .orElseThrow(() -> new RequestException("There is no other lecture of this course on " + against
                        + " in " + where + "." + list(reports.lectures())));
    }

    /** The largest of them, if there is any. */
    private static Optional<Lecture> find(List<Lecture> lectures, @Nullable String day) {
        return (day == null ? lectures : CollectedReports.on(lectures, parse(day))).stream().findFirst();
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            throw new RequestException("\"" + day + "\" is not a day such as 2026-11-19.", notADay);
        }
    }

    private static String list(List<Lecture> lectures) {
        return lectures.isEmpty()
                ? ""
                : lectures.stream().map(lecture -> "\n  " + lecture.words())
                        .collect(Collectors.joining("", " There is:", ""));
    }
}
