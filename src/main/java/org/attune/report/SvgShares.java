package org.attune.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/**
 * The drawings of shares: the pie of verdicts, the bars of expressions, the bar of what was measured, the strip of
 * expressions over time.
 */
final class SvgShares {
    private static final int MOST_COLUMNS = 360;
    private static final double STRIP_HEIGHT = 70;

    private SvgShares() {}

    static String pie(Bin total) {
        List<Integer> percentages = total.verdictPercentages();
        Svg svg = new Svg(240, 240, Words.text("chart.pie", words(Verdict.values(), percentages)));
        double from = 0;
        for (Verdict verdict : Verdict.values()) {
            double share = percentages.get(verdict.ordinal()) / 100.0;
            svg.path(slice(from, share), "slice " + style(verdict));
            if (share >= 0.08) {
                svg.text(x(from + share / 2, 65), y(from + share / 2, 65) + 5,
                        Words.percent(percentages.get(verdict.ordinal())), "on-" + style(verdict) + " middle");
            }
            from += share;
        }
        return svg.end();
    }

    /** Two arcs, since one that ends where it begins draws nothing. */
    private static String slice(double from, double share) {
        if (share == 0) {
            return "";
        }
        double half = from + share / 2;
        double to = from + share;
        return Svg.at('M', 120, 120) + Svg.at('L', x(from, 110), y(from, 110))
                + Svg.at('A', 110, 110, 0, 0, 1, x(half, 110), y(half, 110))
                + Svg.at('A', 110, 110, 0, 0, 1, x(to, 110), y(to, 110)) + "Z";
    }

    private static double x(double turn, double radius) {
        return 120 + radius * Math.sin(2 * Math.PI * turn);
    }

    private static double y(double turn, double radius) {
        return 120 - radius * Math.cos(2 * Math.PI * turn);
    }

    static String expressions(Bin total) {
        List<Integer> percentages = total.expressionPercentages();
        double unit = 220.0 / Collections.max(percentages);
        Svg svg = new Svg(360, 7 * 30, Words.text("chart.bars", words(Emotion.values(), percentages)));
        for (Emotion emotion : Emotion.values()) {
            double top = 30.0 * emotion.ordinal();
            int percentage = percentages.get(emotion.ordinal());
            svg.text(0, top + 20, emotion.words(), "label").rectangle(80, top + 6, unit * percentage, 18,
                    style(emotion));
            svg.text(86 + unit * percentage, top + 20, Words.percent(percentage), "label");
        }
        return svg.end();
    }

    static String measured(SessionSummary summary) {
        return bar(summary, "chart.measured");
    }

    static String inView(SessionSummary summary) {
        return bar(summary, "chart.view");
    }

    private static String bar(SessionSummary summary, String sentence) {
        String share = Words.percent(Math.round(100 * summary.measuredShare()));
        return new Svg(360, 20, Words.text(sentence, share)).rectangle(0, 2, 360, 16, "rest")
                .rectangle(0, 2, 360 * summary.measuredShare(), 16, "measured").end();
    }

    static String strip(SessionSummary summary) {
        Svg svg = new Svg(SvgTimeAxis.WIDTH, STRIP_HEIGHT + 24, Words.text("chart.strip"));
        SvgTimeAxis axis = new SvgTimeAxis(summary.seconds());
        StringBuilder[] paths = Arrays.stream(Emotion.values()).map(emotion -> new StringBuilder())
                .toArray(StringBuilder[]::new);
        int joined = Math.max(1, Math.ceilDiv(summary.bins().size(), MOST_COLUMNS));
        for (int index = 0; index < summary.bins().size(); index += joined) {
            double from = index * (double) SessionSummary.BIN_SECONDS;
            double to = Math.min(from + joined * SessionSummary.BIN_SECONDS, summary.seconds());
            column(paths, axis, summary.between(from, from + joined * SessionSummary.BIN_SECONDS), from, to);
        }
        svg.path(axis.slab(0, summary.seconds(), STRIP_HEIGHT, 0), "not-measured");
        for (Emotion emotion : Emotion.values()) {
            svg.path(paths[emotion.ordinal()].toString(), style(emotion));
        }
        axis.draw(svg, STRIP_HEIGHT + 18);
        return svg.end();
    }

    private static void column(StringBuilder[] paths, SvgTimeAxis axis, Bin bin, double from, double to) {
        double bottom = STRIP_HEIGHT;
        for (Emotion emotion : Emotion.values()) {
            double top = bottom - STRIP_HEIGHT * bin.share(emotion);
            if (bottom - top > 0) {
                paths[emotion.ordinal()].append(axis.slab(from, to, bottom, top));
            }
            bottom = top;
        }
    }

    /** The class of the style sheet that has the colour. */
    static String style(Enum<?> meaning) {
        return "is-" + meaning.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Enum<?>[] names, List<Integer> percentages) {
        return IntStream.range(0, names.length)
                .mapToObj(index -> words(names[index]) + " " + Words.percent(percentages.get(index)))
                .collect(Collectors.joining(", "));
    }

    static String words(Enum<?> meaning) {
        return switch (meaning) {
            case Verdict verdict -> verdict.words();
            case Emotion emotion -> emotion.words();
            default -> throw new IllegalArgumentException(meaning + " has no colour");
        };
    }
}
