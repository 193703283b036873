package org.attune.classroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.session.MarkerKind;
import org.attune.session.Quantile;

/**
 * Finds markers that several learners set with the same text at about the same time. A text that only one learner wrote
 * is private.
 */
final class AgreedMarkers {
    private static final long NEAR_SECONDS = 120;
    private static final int ONE_IN = 3;

    private AgreedMarkers() {}

    private record Setting(int learner, long second, MarkerKind kind, String text) {
    }

    /** The markers of at least a third of the learners, in chronological order. */
    static List<LectureMarker> findIn(Lecture lecture) {
        List<Setting> all = new ArrayList<>();
        for (int learner = 0; learner < lecture.learners().size(); learner++) {
            for (SessionMinutes session : lecture.learners().get(learner).sessions()) {
                for (SessionMinutes.Mark mark : session.marks()) {
                    all.add(new Setting(learner, mark.at().getEpochSecond() - 60 * lecture.firstMinute(), mark.kind(),
                            mark.text()));
                }
            }
        }
        return all.stream()
                .filter(mark -> mark.kind == MarkerKind.NOTE && !mark.text.isBlank() && mark.second >= 0
                        && mark.second < 60L * lecture.minutes())
                .collect(Collectors.groupingBy(mark -> SessionMinutes.key(mark.text))).values().stream()
                .map(AgreedMarkers::near).flatMap(Collection::stream)
                .filter(near -> ONE_IN * near.stream().mapToInt(Setting::learner).distinct().count() >= lecture
                        .learners().size())
                .map(AgreedMarkers::marker).sorted(Comparator.comparingDouble(LectureMarker::minute)).toList();
    }

    private static List<List<Setting>> near(List<Setting> sameText) {
        List<List<Setting>> groups = new ArrayList<>();
        sameText.stream().sorted(Comparator.comparingLong(Setting::second)).forEach(mark -> {
            if (groups.isEmpty() || mark.second - groups.getLast().getLast().second > NEAR_SECONDS) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(mark);
        });
        return groups;
    }

    private static LectureMarker marker(List<Setting> near) {
        double second = Quantile.median(near.stream().mapToDouble(Setting::second).toArray());
        String text = near.stream().map(Setting::text)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue)).orElseThrow().getKey();
        return new LectureMarker(second / 60, text);
    }
}
