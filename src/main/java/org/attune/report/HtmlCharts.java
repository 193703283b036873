package org.attune.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** The page's charts in the sizes of the browser's page, each with a sentence for who does not see it. */
final class HtmlCharts {
    private static final double WIDTH = 1000;

    private HtmlCharts() {}

    static String pie(Bin total) {
        List<Integer> percentages = total.verdictPercentages();
        return Svg.of(new VerdictPie(percentages).draw(200, 200),
                Words.text("chart.pie", words(Verdict.values(), percentages)));
    }

    static String expressions(Bin total) {
        return Svg.of(new ExpressionBars(total).draw(340, 190),
                Words.text("chart.bars", words(Emotion.values(), total.expressionPercentages())));
    }

    static String measured(SessionSummary summary) {
        return bar(summary, "chart.measured");
    }

    static String inView(SessionSummary summary) {
        return bar(summary, "chart.view");
    }

    private static String bar(SessionSummary summary, String sentence) {
        return Svg.of(new MeasuredBar(summary.measuredShare()).draw(360, 14),
                Words.text(sentence, Words.percent(Math.round(100 * summary.measuredShare()))));
    }

    static String timeline(SessionSummary summary) {
        InterestTimeline timeline = InterestTimeline.of(summary);
        String length = Durations.words(summary.seconds());
        return Svg.withHatching(timeline.draw(WIDTH, 300), timeline.dips().isEmpty()
                ? Words.text("chart.timeline", length)
                : Words.text("chart.timeline.dips", length,
                        String.join(", ", timeline.dips().stream().map(dip -> Minutes.of(dip).words()).toList())));
    }

    static String presence(SessionSummary summary) {
        return Svg.withHatching(new PresenceTimeline(summary).draw(WIDTH, 180), Words.text("presence.chart"));
    }

    static String strip(SessionSummary summary) {
        return Svg.of(new ExpressionStrip(summary, true).draw(WIDTH, 94), Words.text("chart.strip"));
    }

    private static String words(Enum<?>[] names, List<Integer> percentages) {
        return IntStream.range(0, names.length)
                .mapToObj(index -> words(names[index]) + " " + Words.percent(percentages.get(index)))
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
