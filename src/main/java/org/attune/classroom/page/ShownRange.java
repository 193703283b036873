package org.attune.classroom.page;

import java.util.ArrayList;
import java.util.List;
import org.attune.classroom.LectureMinute;

/**
 * A run of minutes without a gap.
 *
 * @param from first minute
 * @param to minute after the last one
 */
record ShownRange(int from, int to) {

    static List<ShownRange> of(List<LectureMinute> minutes) {
        List<ShownRange> runs = new ArrayList<>();
        for (int from = 0; from < minutes.size(); from++) {
            int to = from;
            while (to < minutes.size() && minutes.get(to).isShown()) {
                to++;
            }
            if (to > from) {
                runs.add(new ShownRange(from, to));
                from = to;
            }
        }
        return runs;
    }
}
