package org.attune.report;

import org.attune.analysis.Verdict;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** Whose faces the numbers are made of, and what rests on neutral ones, in sentences. */
public final class CountedWords {
    private CountedWords() {}

    /** Whether others than the learner were in view, or were counted; empty where nobody was, or it is not known. */
    public static String text(SessionSummary summary) {
        Bin total = summary.total();
        if (summary.info().everyone()) {
            return total.faces() > 1
                    ? Messages.text("face.everyone", total.faces())
                    : Messages.text(total.faces() == 1 ? "face.everyone.one" : "face.everyone.unknown");
        }
        long share = Math.round(100 * total.shareWithOthers());
        return total.isDetailed() && share > 0 ? Messages.text("face.others", Percentages.text(share)) : "";
    }

    /** What the estimates are, and are not; only one person's can be compared with themselves. */
    public static String meaning(SessionSummary summary) {
        return Messages.text(summary.info().everyone() ? "footer.meaning.everyone" : "footer.meaning");
    }

    /** What would be left of the interested share if neutral did not count; empty where it is not known. */
    public static String withoutNeutral(SessionSummary summary) {
        Bin total = summary.total();
        if (!total.isMeasured() || !total.isDetailed()) {
            return "";
        }
        // The pie's percentages add up to a hundred, so one of them may have been rounded down where this would be
        // rounded up.
        long share = Math.min(Math.round(100 * total.shareWithoutNeutral()),
                total.verdictPercentages().get(Verdict.INTERESTED.ordinal()));
        return Messages.text("footer.neutral", Percentages.text(share));
    }
}
