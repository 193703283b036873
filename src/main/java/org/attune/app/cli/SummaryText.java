package org.attune.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.report.Durations;
import org.attune.report.Headline;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** A session's numbers as lines for the terminal. */
final class SummaryText {
    private SummaryText() {}

    static String format(SessionSummary summary) {
        Bin total = summary.total();
        if (!summary.hasExpressions()) {
            return Headline.text(summary) + " Only presence was recorded.";
        }
        String measured = "A face was measured for " + Math.round(100 * summary.measuredShare()) + " % of "
                + Durations.words(summary.seconds());
        if (!total.isMeasured()) {
            return measured + ": no estimate.";
        }
        return measured + "." + counted(summary) + "\n"
                + row(Arrays.stream(Verdict.values()).map(Verdict::words).toList(), total.verdictPercentages())
                + "\n"
                + row(Arrays.stream(Emotion.values()).map(Emotion::words).toList(), total.expressionPercentages());
    }

    private static String counted(SessionSummary summary) {
        int faces = summary.total().faces();
        if (summary.info().everyone()) {
            return faces > 1 ? " Up to " + faces + " faces in view, all counted." : " Everyone in view was counted.";
        }
        return faces > 1
                ? " Up to " + faces + " faces in view, one counted; --analysis-count-everyone true counts all."
                : "";
    }

    private static String row(List<String> names, List<Integer> percentages) {
        List<String> parts = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            parts.add(names.get(index) + " " + percentages.get(index) + " %");
        }
        return "  " + String.join(", ", parts);
    }
}
