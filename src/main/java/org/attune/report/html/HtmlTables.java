package org.attune.report.html;

import java.time.ZonedDateTime;
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
import org.attune.report.ClockTimes;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.Percentages;
import org.attune.session.Bin;
import org.attune.session.Part;
import org.attune.session.SessionSummary;

/** Every drawing of the page once more in words and numbers. */
final class HtmlTables {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int MINUTE = 60;
    private static final String NOTHING = "–";

    private HtmlTables() {}

    private static List<String> verdicts() {
        return Arrays.stream(Verdict.values()).map(Verdict::words).toList();
    }

    private static List<String> expressions() {
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
                Part.of(summary).stream().map(HtmlTables::part).toList());
    }

    private static List<String> part(Part part) {
        Bin measured = part.measured();
        return List.of(name(part), Durations.clock(part.marker().seconds()), Durations.clock(part.end()),
                measured.isMeasured() ? Percentages.text(measured.verdictPercentages().getFirst()) : NOTHING,
                Durations.words(measured.measuredSeconds()));
    }

    static String presenceByPart(SessionSummary summary) {
        return Html.table(Messages.text("part.caption"), heads("part.marker", "table.from", "table.to", "part.view"),
                Part.of(summary).stream()
                        .map(part -> List.of(name(part), Durations.clock(part.marker().seconds()),
                                Durations.clock(part.end()),
                                Durations.words(part.measured().measuredSeconds())))
                        .toList());
    }

    static String presenceByMinute(SessionSummary summary) {
        return Html.table(Messages.text("presence.minutes"), heads("table.from", "part.view"),
                IntStream.range(0, Math.ceilDiv((int) Math.ceil(summary.seconds()), MINUTE))
                        .mapToObj(minute -> List.of(from(summary, minute * MINUTE),
                                seconds(summary.between(minute * MINUTE, (minute + 1.0) * MINUTE))))
                        .toList());
    }

    private static String name(Part part) {
        return part.marker().text().isEmpty() ? Messages.text("part.marker") : part.marker().text();
    }

    static String interestByMinute(SessionSummary summary) {
        return byMinute(summary, Messages.text("minute.verdicts"), verdicts(), Bin::verdictPercentages);
    }

    static String expressionsByMinute(SessionSummary summary) {
        return byMinute(summary, Messages.text("minute.expressions"), expressions(), Bin::expressionPercentages);
    }

    private static String byMinute(SessionSummary summary, String caption, List<String> names,
            Function<Bin, List<Integer>> percentages) {
        List<List<String>> rows = new ArrayList<>();
        for (int minute = 0; minute * MINUTE < summary.seconds(); minute++) {
            Bin bin = summary.between(minute * MINUTE, (minute + 1.0) * MINUTE);
            Stream<String> shares = percentages.apply(bin).stream()
                    .map(percentage -> bin.isMeasured() ? Percentages.text(percentage) : NOTHING);
            rows.add(Stream.concat(Stream.of(from(summary, minute * MINUTE), seconds(bin)), shares).toList());
        }
        return Html.table(caption,
                Stream.concat(heads("table.from", "part.measured").stream(), names.stream()).toList(), rows);
    }

    private static List<String> heads(String... keys) {
        return Stream.of(keys).map(Messages::text).toList();
    }

    private static String seconds(Bin bin) {
        return Messages.text("duration.seconds", Math.round(bin.measuredSeconds()));
    }

    private static String from(SessionSummary summary, int seconds) {
        ZonedDateTime start = summary.info().start();
        ZonedDateTime time = start.plusSeconds(seconds);
        String clock = " (" + TIME.format(time) + ClockTimes.zoneBetween(start, summary.end(), time) + ")";
        return Durations.clock(seconds) + (summary.info().live() ? clock : "");
    }
}
