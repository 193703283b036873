package org.attune.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.attune.detection.BoundingBox;

/**
 * Loops over the same decoded frames, second by second in turns, so that whatever else the machine does meets all of
 * them.
 *
 * @param people of each frame, where they are known
 * @param runs in the order of the loops
 */
record Comparison(Scene scene, List<Map<Integer, BoundingBox>> people, List<Run> runs) {

    static Comparison over(Scene scene, List<FaceLoop> loops) {
        Comparison comparison = new Comparison(scene, new ArrayList<>(), loops.stream().map(Run::new).toList());
        List<Run> turns = new ArrayList<>(comparison.runs);
        scene.forEachSecond(second -> {
            second.forEach(moment -> comparison.people.add(moment.people()));
            turns.forEach(run -> run.add(second));
            Collections.rotate(turns, 1);
        });
        return comparison;
    }

    /** The first loop's faces against the second's. */
    FaceScore score() {
        return score(0, 1);
    }

    /** One loop's faces against another's. */
    FaceScore score(int one, int other) {
        List<List<BoundingBox>> ours = runs.get(one).faces();
        List<List<BoundingBox>> reference = runs.get(other).faces();
        return scene.known()
                ? FaceScore.of(people.stream().map(there -> List.copyOf(there.values())).toList(), ours, reference)
                : FaceScore.of(FaceScore.steady(reference), ours, reference);
    }

    /**
     * The slowest of all who appear to be found by that loop, in seconds; not a number where nobody appears, endless
     * when somebody was never found.
     */
    double slowestFind(int loop) {
        return Appearance.in(people).stream()
                .filter(person -> person.found(runs.get(1).faces()) < Double.POSITIVE_INFINITY)
                .mapToDouble(person -> person.found(runs.get(loop).faces()) / scene.rate()).max().orElse(Double.NaN);
    }

    /** How many times as much processor time the second loop takes. */
    double times() {
        return runs.get(1).cost().processorMillis() / runs.get(0).cost().processorMillis();
    }
}
