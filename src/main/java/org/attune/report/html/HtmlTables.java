package org.attune.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.report.Durations;
import org.attune.report.LookAgain;
import org.attune.report.Messages;
import org.attune.report.NamedPart;
import org.attune.report.Percentages;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** Every chart of the page as a table. */
final class HtmlTables {
    static final String NOTHING = "–";

    private HtmlTables() {}

    static List<String> verdicts() {
        return Arrays.stream(Verdict.values()).map(Verdict::words).toList();
    }

    static List<String> expressions() {
        return Arrays.stream(Emotion.values()).map(Emotion::words).toList();
    }

    static String verdicts(Bin total) {
        return totals(Messages.text("table.verdicts"), Messages.text("table.verdict"), verdicts(),
                total.verdictSeconds(),
                total.verdictPercentages());
    }

    static String expressions(Bin total) {
        return totals(Messages.text("table.expressions"), Messages.text("table.expression"), expressions(),
                total.expressionSeconds(), total.expressionPercentages());
    }

    private static String totals(String caption, String what, List<String> names, List<Double> seconds,
            List<Integer> percentages) {
        return Html.table(caption, List.of(what, Messages.text("table.time"), Messages.text("table.share")),
                IntStream.range(0, names.size())
                        .mapToObj(index -> List.of(names.get(index), Durations.words(seconds.get(index)),
                                Percentages.text(percentages.get(index))))
                        .toList());
    }

    static String parts(SessionSummary summary) {
        return Html.table(Messages.text("part.caption"),
                heads("part.marker", "table.from", "table.to", "part.interested", "part.measured"),
                NamedPart.of(summary).stream().map(HtmlTables::part).toList());
    }

    private static List<String> part(NamedPart named) {
        Bin measured = named.part().measured();
        return List.of(named.name(), named.time().fromClock(), named.time().toClock(),
                measured.isMeasured() ? Percentages.text(measured.verdictPercentages().getFirst()) : NOTHING,
                Durations.words(measured.measuredSeconds()));
    }

    static String presenceByPart(SessionSummary summary) {
        return Html.table(Messages.text("part.caption"), heads("part.marker", "table.from", "table.to", "part.view"),
                NamedPart.of(summary).stream()
                        .map(named -> List.of(named.name(), named.time().fromClock(), named.time().toClock(),
                                Durations.words(named.part().measured().measuredSeconds())))
                        .toList());
    }

    /** The minutes that are worth another look, all of them; nothing where there are none. */
    static String lookAgain(SessionSummary summary) {
        List<LookAgain> all = LookAgain.of(summary);
        return all.isEmpty()
                ? ""
                : Html.section(Messages.text("again.title"), Html.items(all.stream().map(LookAgain::words)));
    }

    static List<String> heads(String... keys) {
        return Stream.of(keys).map(Messages::text).toList();
    }
}
