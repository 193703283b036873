package org.attune.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.session.Bin;
import org.attune.session.Part;
import org.attune.session.SessionSummary;

/** Every drawing of the page once more in words and numbers. */
final class HtmlTables {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final List<String> VERDICTS = Arrays.stream(Verdict.values()).map(Verdict::label).toList();
    private static final List<String> EXPRESSIONS = Arrays.stream(Emotion.values()).map(Emotion::label).toList();
    private static final int MINUTE = 60;
    private static final String NOTHING = "–";

    private HtmlTables() {
    }

    static String verdicts(Bin total) {
        return totals("Verdicts, of the measured time", "verdict", VERDICTS, total.verdictSeconds(), total.verdictPercentages());
    }

    static String expressions(Bin total) {
        return totals("Expressions, of the measured time", "expression", EXPRESSIONS, total.expressionSeconds(), total.expressionPercentages());
    }

    private static String totals(String caption, String what, List<String> names, List<Double> seconds, List<Integer> percentages) {
        return Html.table(caption, List.of(what, "time", "share"), IntStream.range(0, names.size())
                .mapToObj(index -> List.of(names.get(index), Durations.words(seconds.get(index)), percentages.get(index) + " %")).toList());
    }

    static String parts(SessionSummary summary) {
        return Html.table("From each marker to the next", List.of("marker", "from", "to", "looked interested", "measured"),
                Part.of(summary).stream().map(HtmlTables::part).toList());
    }

    private static List<String> part(Part part) {
        Bin measured = part.measured();
        return List.of(name(part), Durations.clock(part.marker().seconds()), Durations.clock(part.end()),
                measured.isMeasured() ? measured.verdictPercentages().getFirst() + " %" : NOTHING, Durations.words(measured.measuredSeconds()));
    }

    static String presenceByPart(SessionSummary summary) {
        return Html.table("From each marker to the next", List.of("marker", "from", "to", "face in view"), Part.of(summary).stream()
                .map(part -> List.of(name(part), Durations.clock(part.marker().seconds()), Durations.clock(part.end()),
                        Durations.words(part.measured().measuredSeconds()))).toList());
    }

    static String presenceByMinute(SessionSummary summary) {
        return Html.table("Seconds of each minute with a face in view", List.of("from", "face in view"),
                IntStream.range(0, Math.ceilDiv((int) Math.ceil(summary.seconds()), MINUTE)).mapToObj(minute -> List.of(from(summary, minute * MINUTE),
                        Math.round(summary.between(minute * MINUTE, (minute + 1.0) * MINUTE).measuredSeconds()) + " s")).toList());
    }

    private static String name(Part part) {
        return part.marker().text().isEmpty() ? "marker" : part.marker().text();
    }

    static String interestByMinute(SessionSummary summary) {
        return byMinute(summary, "Verdicts minute by minute, of the measured time", VERDICTS, Bin::verdictPercentages);
    }

    static String expressionsByMinute(SessionSummary summary) {
        return byMinute(summary, "Expressions minute by minute, of the measured time", EXPRESSIONS, Bin::expressionPercentages);
    }

    private static String byMinute(SessionSummary summary, String caption, List<String> names, Function<Bin, List<Integer>> percentages) {
        List<List<String>> rows = new ArrayList<>();
        for (int minute = 0; minute * MINUTE < summary.seconds(); minute++) {
            Bin bin = summary.between(minute * MINUTE, (minute + 1.0) * MINUTE);
            Stream<String> shares = percentages.apply(bin).stream().map(percentage -> bin.isMeasured() ? percentage + " %" : NOTHING);
            rows.add(Stream.concat(Stream.of(from(summary, minute * MINUTE), Math.round(bin.measuredSeconds()) + " s"), shares).toList());
        }
        return Html.table(caption, Stream.concat(Stream.of("from", "measured"), names.stream()).toList(), rows);
    }

    private static String from(SessionSummary summary, int seconds) {
        String time = summary.info().live() ? " (" + TIME.format(summary.info().start().plusSeconds(seconds)) + ")" : "";
        return Durations.clock(seconds) + time;
    }
}
