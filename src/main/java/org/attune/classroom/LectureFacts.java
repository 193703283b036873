package org.attune.classroom;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.attune.session.SessionMode;

/**
 * What a class view tells of its lecture, whatever it shows.
 *
 * @param mode what the sessions recorded
 * @param course may be empty
 * @param name of course and lecture
 * @param title of the lecture only, or its day
 * @param start of minute 0, in the time zone of most learners
 * @param length in minutes
 * @param learners number of learners, at least {@link ClassView#FEWEST}
 * @param expected number of learners that the teacher expected; 0 if that is not known
 * @param pages number of reports; 0 if it was counted live
 * @param leftOut number of other files in the folder, by reason
 */
public record LectureFacts(SessionMode mode, String course, String name, String title, ZonedDateTime start, int length,
        int learners, int expected, int pages, Map<SkippedFile.Reason, Integer> leftOut) {

    static LectureFacts of(Lecture lecture, Collection<SkippedFile> leftOut) {
        return new LectureFacts(lecture.mode(), lecture.course(), lecture.name(), lecture.shortName(), lecture.start(),
                lecture.minutes(), lecture.people(), 0, lecture.pages(), count(leftOut));
    }

    LectureFacts expecting(int number) {
        return new LectureFacts(mode, course, name, title, start, length, learners, number, pages, leftOut);
    }

    private static Map<SkippedFile.Reason, Integer> count(Collection<SkippedFile> leftOut) {
        Map<SkippedFile.Reason, Integer> counts = new EnumMap<>(SkippedFile.Reason.class);
        leftOut.forEach(file -> counts.merge(file.reason(), 1, Integer::sum));
        return counts;
    }
}
