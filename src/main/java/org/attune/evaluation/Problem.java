package org.attune.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A part of a data set that could not be used.
 *
 * @param where such as {@code line 7}, or a file
 * @param reason a clause for the user
 */
public record Problem(String where, String reason) {
    private static final int NAMED = 5;

    /** One line per reason, with the first places where it occurs and the number of the others. */
    public static List<String> byReason(List<Problem> problems) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        problems.forEach(
                problem -> places.computeIfAbsent(problem.reason, reason -> new ArrayList<>()).add(problem.where));
        return places.entrySet().stream().map(reason -> places(reason.getValue()) + ": " + reason.getKey()).toList();
    }

    private static String places(List<String> all) {
        String named = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() <= NAMED ? named : String.format(Locale.ROOT, "%s and %,d more", named, all.size() - NAMED);
    }

    @Override
    public String toString() {
        return where + ": " + reason;
    }
}
