package org.attune.classroom;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.session.MarkerKind;

/**
 * How many learners said themselves how it went. A learner counts once in a minute, in a part and in the lecture,
 * however often they said it. A count of fewer than five is 0, as if nobody had.
 *
 * @param kind what they said
 * @param minutes number of learners in each minute
 * @param parts number of learners in each part
 * @param learners in the whole lecture
 */
public record OwnWords(MarkerKind kind, List<Integer> minutes, List<Integer> parts, int learners) {

    /** One for each kind that at least five learners said in the lecture, in the order of the kinds. */
    static List<OwnWords> of(Lecture lecture, List<LectureRange> ranges) {
        TooFewLearnersException.throwIfFew(lecture);
        return MarkerKind.SAID.stream().map(kind -> of(kind, lecture, ranges)).filter(words -> words.learners > 0)
                .toList();
    }

    private static OwnWords of(MarkerKind kind, Lecture lecture, List<LectureRange> ranges) {
        List<List<Long>> each = lecture.learners().stream().map(learner -> minutes(kind, learner, lecture)).toList();
        return new OwnWords(kind,
                IntStream.range(0, lecture.minutes()).mapToObj(minute -> count(each, minute, minute + 1)).toList(),
                ranges.stream().map(range -> count(each, range.from(), range.to())).toList(),
                count(each, 0, lecture.minutes()));
    }

    /** In which minutes of the lecture the learner said it. */
    private static List<Long> minutes(MarkerKind kind, Learner learner, Lecture lecture) {
        return learner.sessions().stream().map(SessionMinutes::marks).flatMap(Collection::stream)
                .filter(mark -> mark.kind() == kind)
                .map(mark -> SessionMinutes.minuteOf(mark.at()) - lecture.firstMinute()).toList();
    }

    private static int count(List<List<Long>> each, int from, int to) {
        int said = (int) each.stream()
                .filter(minutes -> minutes.stream().anyMatch(minute -> minute >= from && minute < to)).count();
        return said < ClassView.FEWEST ? 0 : said;
    }
}
