package org.attune.classroom;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attune.session.LargestRemainder;
import org.jspecify.annotations.Nullable;

/**
 * The aggregated view of a lecture. It contains no figures of a single learner, and no names of learners or files.
 *
 * @param course may be empty
 * @param name of course and lecture
 * @param title of the lecture only, or its day
 * @param start of minute 0, in the time zone of most learners
 * @param learners number of learners, at least {@link #FEWEST}
 * @param pages number of reports
 * @param leftOut number of other files in the folder, by reason
 * @param minutes starting at 0
 * @param verdictShares mean over the learners, with equal weight per learner, in the order of
 * {@link org.attune.analysis.Verdict}; empty if fewer than five were measured for at least a minute
 * @param dips of the median, in chronological order
 * @param markers in chronological order
 * @param parts from marker to marker
 * @param against the lecture that the parts are compared with; empty if there is none
 * @param policy version of the policy behind the verdicts
 * @param models used in the sessions: name, version and the start of the hash
 */
public record LectureView(String course, String name, String title, ZonedDateTime start, int learners, int pages,
        Map<SkippedFile.Reason, Integer> leftOut, List<LectureMinute> minutes,
        List<Double> verdictShares, List<LectureDip> dips, List<LectureMarker> markers, List<LecturePart> parts,
        String against,
        String policy, List<String> models) {
    /** Minimum number of learners. Figures over fewer would reveal individual learners. */
    public static final int FEWEST = 5;

    /**
     * @param teacher the teacher's markers, of which those outside the lecture are ignored; if empty, the markers that
     * learners agree on are used
     * @param other a lecture to compare with; ignored if it has too few learners or another policy
     * @param leftOut the other files in the folder
     * @throws TooFewLearnersException if there are fewer than five
     */
    public static LectureView of(Lecture lecture, List<TeacherMarker> teacher, @Nullable Lecture other,
            Collection<SkippedFile> leftOut) {
        LectureFigures figures = new LectureFigures(lecture);
        List<LectureMinute> minutes = figures.minutes();
        List<LectureMarker> markers = markers(lecture, teacher);
        boolean comparable = other != null && other.learners().size() >= FEWEST
                && other.policy().equals(lecture.policy());
        List<LecturePart> parts = LectureParts.findIn(lecture, figures, markers,
                comparable ? new LectureFigures(other) : null);
        return new LectureView(lecture.course(), lecture.name(), lecture.shortName(), lecture.start(),
                lecture.learners().size(), lecture.pages(), count(leftOut), minutes, figures.verdictShares(),
                figures.dips(minutes), markers, parts, comparable ? other.shortName() : "", lecture.policy(),
                lecture.sessions().map(SessionMinutes::model).distinct().sorted().toList());
    }

    /** Views of all lectures of the same course with enough learners and the same policy, in chronological order. */
    public static List<LectureView> ofCourse(CollectedReports reports, Lecture lecture) {
        return reports.ofCourse(lecture.course()).stream()
                .filter(other -> other.learners().size() >= FEWEST && other.policy().equals(lecture.policy()))
                .sorted(Comparator.comparing(Lecture::start)).map(other -> of(other, List.of(), null, List.of()))
                .toList();
    }

    public ZonedDateTime end() {
        return start.plusMinutes(minutes.size());
    }

    /** {@link #verdictShares()} as whole percentages that add up to 100; empty if those are. */
    public List<Integer> verdictPercentages() {
        return LargestRemainder.round(verdictShares, 100);
    }

    private static List<LectureMarker> markers(Lecture lecture, List<TeacherMarker> teacher) {
        return teacher.isEmpty()
                ? AgreedMarkers.findIn(lecture)
                : teacher.stream().filter(marker -> marker.isIn(lecture))
                        .map(marker -> marker.in(lecture)).sorted(Comparator.comparingDouble(LectureMarker::minute))
                        .toList();
    }

    private static Map<SkippedFile.Reason, Integer> count(Collection<SkippedFile> leftOut) {
        Map<SkippedFile.Reason, Integer> counts = new EnumMap<>(SkippedFile.Reason.class);
        leftOut.forEach(file -> counts.merge(file.reason(), 1, Integer::sum));
        return counts;
    }
}
