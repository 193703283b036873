package org.attune.classroom;

import java.util.ArrayList;
import java.util.List;

/**
 * Minutes without a gap.
 *
 * @param from the first one
 * @param to after the last one
 */
record Run(int from, int to) {

    static List<Run> of(List<ClassMinute> minutes) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < minutes.size(); from++) {
            int to = from;
            while (to < minutes.size() && minutes.get(to).isShown()) {
                to++;
            }
            if (to > from) {
                runs.add(new Run(from, to));
                from = to;
            }
        }
        return runs;
    }
}
