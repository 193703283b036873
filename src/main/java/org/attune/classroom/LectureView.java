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
 * A lecture over its class: nothing in it belongs to one learner, and no name of a learner or a file is in it.
 *
 * @param name of course and lecture
 * @param title of the lecture alone, or its day
 * @param start of minute 0, in the zone of most learners' clocks
 * @param learners whose sessions are in it, at least {@link #FEWEST}
 * @param pages that were read for it
 * @param leftOut how many other files the folder has, by why they are not in it
 * @param minutes from 0 on
 * @param verdictShares mean over learners in the order of {@link org.attune.analysis.Verdict}, each learner weighing
 * alike; empty when fewer than five were measured for a minute
 * @param dips of the median, in the order of time
 * @param markers in the order of time
 * @param parts from marker to marker
 * @param against the lecture that the parts are compared with, or empty
 * @param policy version of the rule that gave the verdicts
 * @param models that measured, as name, version and the begin of the hash
 */
public record LectureView(String name, String title, ZonedDateTime start, int learners, int pages,
        Map<SkippedFile.Reason, Integer> leftOut, List<LectureMinute> minutes,
        List<Double> verdictShares, List<LectureDip> dips, List<LectureMarker> markers, List<LecturePart> parts,
        String against,
        String policy, List<String> models) {
    /** Figures of fewer learners would be figures of each of them. */
    public static final int FEWEST = 5;

    /**
     * @param teacher what the teacher says began when; what lies outside of the lecture is passed over, and without any
     * the markers that learners agree on are taken
     * @param other a lecture to compare with; one that is too small or measured by another rule is not
     * @param leftOut the folder's other files
     * @throws TooFewLearnersException under five
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
        return new LectureView(lecture.name(), lecture.shortName(), lecture.start(), lecture.learners().size(),
                lecture.pages(), count(leftOut), minutes, figures.verdictShares(),
                figures.dips(minutes), markers, parts, comparable ? other.shortName() : "", lecture.policy(),
                lecture.sessions().map(SessionMinutes::model).distinct().sorted().toList());
    }

    /** Views of all lectures of that one's course that have enough learners and the same rule, in the order of time. */
    public static List<LectureView> ofCourse(CollectedReports reports, Lecture lecture) {
        return reports.ofCourse(lecture.course()).stream()
                .filter(other -> other.learners().size() >= FEWEST && other.policy().equals(lecture.policy()))
                .sorted(Comparator.comparing(Lecture::start)).map(other -> of(other, List.of(), null, List.of()))
                .toList();
    }

    public ZonedDateTime end() {
        return start.plusMinutes(minutes.size());
    }

    /** Whole percentages of {@link #verdictShares()} that add up to 100; empty with them. */
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
