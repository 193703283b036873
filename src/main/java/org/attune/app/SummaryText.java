package org.attune.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.report.Durations;
import org.attune.session.Bin;
import org.attune.session.Percentages;
import org.attune.session.SessionSummary;

/** A session's numbers as lines for the terminal. */
final class SummaryText {
    private SummaryText() {
    }

    static String of(SessionSummary summary) {
        Bin total = summary.total();
        String measured = "A face was measured for " + Math.round(100 * summary.measuredShare()) + " % of " + Durations.words(summary.seconds());
        if (!total.isMeasured()) {
            return measured + ": no estimate.";
        }
        return measured + ".\n" + row(Verdict.values(), Arrays.stream(Verdict.values()).map(total::share).toList())
                + "\n" + row(Emotion.values(), Arrays.stream(Emotion.values()).map(total::share).toList());
    }

    private static String row(Enum<?>[] names, List<Double> shares) {
        List<Integer> percentages = Percentages.of(shares);
        List<String> parts = new ArrayList<>();
        for (Enum<?> name : names) {
            parts.add(name.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + percentages.get(name.ordinal()) + " %");
        }
        return "  " + String.join(", ", parts);
    }
}
