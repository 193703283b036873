package org.attune.report.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.TimeRange;
import org.attune.report.Percentages;
import org.attune.report.chart.ExpressionBars;
import org.attune.report.chart.ExpressionStrip;
import org.attune.report.chart.InterestTimeline;
import org.attune.report.chart.MeasuredBar;
import org.attune.report.chart.PresenceTimeline;
import org.attune.report.chart.VerdictPie;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** The page's charts in the sizes of the browser's page, each with a sentence for who does not see it. */
final class HtmlCharts {
    private static final double WIDTH = 1000;

    private HtmlCharts() {}

    static String pie(Bin total) {
        List<Integer> percentages = total.verdictPercentages();
        return Svg.render(new VerdictPie(percentages).draw(200, 200),
                Messages.text("chart.pie", words(Verdict.values(), percentages)));
    }

    static String expressions(Bin total) {
        return Svg.render(new ExpressionBars(total).draw(340, 190),
                Messages.text("chart.bars", words(Emotion.values(), total.expressionPercentages())));
    }

    static String measured(SessionSummary summary) {
        return bar(summary, "chart.measured");
    }

    static String inView(SessionSummary summary) {
        return bar(summary, "chart.view");
    }

    private static String bar(SessionSummary summary, String sentence) {
        return Svg.render(new MeasuredBar(summary.measuredShare()).draw(360, 14),
                Messages.text(sentence, Percentages.text(Math.round(100 * summary.measuredShare()))));
    }

    static String timeline(SessionSummary summary) {
        InterestTimeline timeline = InterestTimeline.of(summary);
        String length = Durations.words(summary.seconds());
        return Svg.withHatching(timeline.draw(WIDTH, 300), timeline.dips().isEmpty()
                ? Messages.text("chart.timeline", length)
                : Messages.text("chart.timeline.dips", length,
                        String.join(", ",
                                timeline.dips().stream().map(dip -> TimeRange.of(dip, summary).words()).toList())));
    }

    static String presence(SessionSummary summary) {
        return Svg.withHatching(new PresenceTimeline(summary).draw(WIDTH, 180), Messages.text("presence.chart"));
    }

    static String strip(SessionSummary summary) {
        return Svg.render(new ExpressionStrip(summary, true).draw(WIDTH, 132), Messages.text("chart.strip"));
    }

    private static String words(Enum<?>[] names, List<Integer> percentages) {
        return IntStream.range(0, names.length)
                .mapToObj(index -> words(names[index]) + " " + Percentages.text(percentages.get(index)))
                .collect(Collectors.joining(", "));
    }

    /** Of a verdict or an expression. */
    static String words(Enum<?> meaning) {
        return switch (meaning) {
            case Verdict verdict -> verdict.words();
            case Emotion emotion -> emotion.words();
            default -> throw new IllegalArgumentException(meaning + " has no colour");
        };
    }
}
