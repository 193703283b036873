package org.attune.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.detection.BoundingBox;

/**
 * Somebody comes into view.
 *
 * @param from the first tick
 * @param where from then on, tick by tick, until the face is gone
 */
record Appearance(int from, List<BoundingBox> where) {

    static List<Appearance> in(List<Map<Integer, BoundingBox>> people) {
        Map<Integer, Appearance> all = new TreeMap<>();
        for (int tick = 0; tick < people.size(); tick++) {
            int now = tick;
            people.get(tick).forEach(
                    (person, box) -> all.computeIfAbsent(person, first -> new Appearance(now, new ArrayList<>())).where
                            .add(box));
        }
        return List.copyOf(all.values());
    }

    /** Ticks until one of the faces is this one; endless when none ever is. */
    double found(List<List<BoundingBox>> faces) {
        for (int later = 0; later < where.size(); later++) {
            if (FaceScore.best(where.get(later), faces.get(from + later)) >= FaceScore.SAME) {
                return later;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
