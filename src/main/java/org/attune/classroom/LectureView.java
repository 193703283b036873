package org.attune.classroom;

import java.util.Collection;
import java.util.List;
import org.attune.session.LargestRemainder;
import org.jspecify.annotations.Nullable;

/**
 * When a class looked interested.
 *
 * @param minutes starting at 0
 * @param verdictShares mean over the learners, with equal weight per learner, in the order of
 * {@link org.attune.analysis.Verdict}; empty if fewer than five were measured for at least a minute
 * @param dips of the median, in chronological order
 * @param markers in chronological order
 * @param parts from marker to marker
 * @param words what learners said themselves
 * @param against the lecture that the parts are compared with; empty if there is none
 * @param uncompared the lecture that they are not compared with, because another model or rule estimated it; empty if
 * there is none
 * @param policy version of the policy behind the verdicts
 * @param models used in the sessions: name, version and the start of the hash
 */
public record LectureView(LectureFacts facts, List<LectureMinute> minutes, List<Double> verdictShares,
        List<LectureDip> dips, List<LectureMarker> markers, List<LecturePart> parts, List<OwnWords> words,
        String against, String uncompared,
        String policy, List<String> models) implements ClassView {

    /**
     * @param teacher the teacher's markers, of which those outside the lecture are ignored; if empty, the markers that
     * learners agree on are used
     * @param other a lecture to compare with; ignored if it has too few learners, and only named if another model or
     * policy estimated it
     * @param leftOut the other files in the folder
     * @throws TooFewLearnersException if there are fewer than five
     */
    public static LectureView of(Lecture lecture, List<TeacherMarker> teacher, @Nullable Lecture other,
            Collection<SkippedFile> leftOut) {
        LectureFigures figures = new LectureFigures(lecture);
        List<LectureMinute> minutes = figures.minutes();
        List<LectureMarker> markers = LectureMarker.of(lecture, teacher);
        boolean enough = other != null && other.learners().size() >= FEWEST;
        boolean comparable = enough && lecture.isComparableWith(other);
        LectureFigures before = comparable ? new LectureFigures(other) : null;
        List<LectureRange> ranges = LectureRange.between(lecture, markers);
        List<LecturePart> parts = ranges.stream()
                .map(range -> figures.part(range).comparedWith(before)).toList();
        return new LectureView(LectureFacts.of(lecture, leftOut), minutes, figures.verdictShares(),
                figures.dips(minutes), markers, parts, OwnWords.of(lecture, ranges),
                comparable ? other.shortName() : "",
                enough && !comparable ? other.shortName() : "", lecture.policy(), lecture.models());
    }

    @Override
    public LectureView expecting(int number) {
        return new LectureView(facts.expecting(number), minutes, verdictShares, dips, markers, parts, words,
                against, uncompared, policy, models);
    }

    @Override
    public List<MinuteRange> ranges() {
        return parts.stream().map(part -> new MinuteRange(part.from(), part.to())).toList();
    }

    /** {@link #verdictShares()} as whole percentages that add up to 100; empty if those are. */
    public List<Integer> verdictPercentages() {
        return LargestRemainder.round(verdictShares, 100);
    }
}
