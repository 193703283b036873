package org.attune.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How many of a class were there, and when. A figure that would count fewer than five learners is 0.
 *
 * @param minutes starting at 0
 * @param typical median over the minutes of the number of learners in view, rounded down
 * @param lows minutes in which clearly fewer than usual were in view, in chronological order
 * @param markers in chronological order
 * @param parts from marker to marker
 * @param words what learners said themselves
 */
public record PresenceView(LectureFacts facts, List<PresenceMinute> minutes, int typical, List<PresenceLow> lows,
        List<LectureMarker> markers, List<PresencePart> parts, List<OwnWords> words) implements ClassView {

    static PresenceView of(Lecture lecture, List<TeacherMarker> teacher, Collection<SkippedFile> leftOut) {
        PresenceFigures figures = new PresenceFigures(lecture);
        List<LectureMarker> markers = LectureMarker.of(lecture, teacher);
        List<LectureRange> ranges = LectureRange.between(lecture, markers);
        return new PresenceView(LectureFacts.of(lecture, leftOut), figures.minutes(), figures.typical(),
                figures.lows(), markers, ranges.stream().map(figures::part).toList(), OwnWords.of(lecture, ranges));
    }

    @Override
    public PresenceView expecting(int number) {
        return new PresenceView(facts.expecting(number), minutes, typical, lows, markers, parts, words);
    }

    @Override
    public List<MinuteRange> ranges() {
        return parts.stream().map(part -> new MinuteRange(part.from(), part.to())).toList();
    }

    /** From the first to the last minute in which at least half of the learners, and five, were in view. */
    public Optional<MinuteRange> halfInView() {
        List<PresenceMinute> half = minutes.stream()
                .filter(minute -> minute.isShown() && 2 * minute.inView() >= learners()).toList();
        return half.isEmpty()
                ? Optional.empty()
                : Optional.of(new MinuteRange(half.getFirst().minute(), half.getLast().minute() + 1));
    }
}
