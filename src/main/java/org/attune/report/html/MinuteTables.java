package org.attune.report.html;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.report.ClockTimes;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.Percentages;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** A session's tables with a row for each minute. */
final class MinuteTables {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int MINUTE = 60;

    private MinuteTables() {}

    static String presence(SessionSummary summary) {
        return Html.table(Messages.text("presence.minutes"), HtmlTables.heads("table.from", "part.view"),
                IntStream.range(0, Math.ceilDiv((int) Math.ceil(summary.seconds()), MINUTE))
                        .mapToObj(minute -> List.of(from(summary, minute * MINUTE),
                                seconds(summary.between(minute * MINUTE, (minute + 1.0) * MINUTE))))
                        .toList());
    }

    static String verdicts(SessionSummary summary) {
        return estimates(summary, Messages.text("minute.verdicts"), HtmlTables.verdicts(), Bin::verdictPercentages);
    }

    static String expressions(SessionSummary summary) {
        return estimates(summary, Messages.text("minute.expressions"), HtmlTables.expressions(),
                Bin::expressionPercentages);
    }

    private static String estimates(SessionSummary summary, String caption, List<String> names,
            Function<Bin, List<Integer>> percentages) {
        List<List<String>> rows = new ArrayList<>();
        for (int minute = 0; minute * MINUTE < summary.seconds(); minute++) {
            Bin bin = summary.between(minute * MINUTE, (minute + 1.0) * MINUTE);
            Stream<String> shares = percentages.apply(bin).stream()
                    .map(percentage -> bin.isMeasured() ? Percentages.text(percentage) : HtmlTables.NOTHING);
            rows.add(Stream.concat(Stream.of(from(summary, minute * MINUTE), seconds(bin)), shares).toList());
        }
        return Html.table(caption,
                Stream.concat(HtmlTables.heads("table.from", "part.measured").stream(), names.stream()).toList(), rows);
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
