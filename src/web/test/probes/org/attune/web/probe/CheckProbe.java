package org.attune.web.probe;

import java.util.List;
import org.attune.classification.EmotionScores;

/**
 * What Java refuses, and a browser's without its strict checks would pass over with a wrong figure. Not among it: an
 * int divided by zero, which TeaVM takes for 0 without a word. Nothing of Attune waits for that exception.
 */
final class CheckProbe {
    private static final int[] NUMBERS = {1, 2, 3};
    private static final List<Object> THINGS = List.of("text", 1, 2.5);

    private CheckProbe() {}

    static void run(Lines lines) {
        lines.part("check");
        for (int index = -2; index < 6; index++) {
            int at = index;
            lines.add("element " + at, Probes.outcome(() -> NUMBERS[at]));
            lines.add("thing " + at, Probes.outcome(() -> THINGS.get(at)));
            lines.add("text of " + at, Probes.outcome(() -> (String) THINGS.get(at)));
            lines.add("letter " + at, Probes.outcome(() -> "abc".charAt(at)));
            lines.add("length of " + at, Probes.outcome(() -> nothing(at).length()));
            lines.add("long divided by " + at, Probes.outcome(() -> 7L / at + " " + 7L % at));
            lines.add("exactly " + at, Probes.outcome(() -> Math.toIntExact(at * 3_000_000_000L)));
        }
        lines.add("no shares", Probes.outcome(() -> EmotionScores.of(0.5, Double.NaN)));
    }

    @SuppressWarnings("NullAway")
    private static String nothing(int at) {
        return at == 0 ? "" : null;
    }
}
