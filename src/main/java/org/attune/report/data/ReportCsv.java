package org.attune.report.data;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.platform.Decimals;
import org.attune.session.Bin;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;

/**
 * A session as a table, a row for each bin; the columns are in docs/report-format.md, and those of estimates are empty
 * where none were made. Numbers and times only: what people typed could be a formula to the program that opens it.
 */
public final class ReportCsv {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx",
            Locale.ROOT);

    private ReportCsv() {}

    public static String format(SessionSummary summary) {
        StringBuilder text = new StringBuilder(header()).append('\n');
        for (int index = 0; index < summary.bins().size(); index++) {
            text.append(row(summary, index)).append('\n');
        }
        return text.toString();
    }

    private static String header() {
        return "bin,from_seconds,to_seconds,time,measured_seconds,"
                + Stream.concat(ReportJson.VERDICTS.stream(), ReportJson.EXPRESSIONS.stream())
                        .map(name -> name + "_seconds").collect(Collectors.joining(","))
                + ",interested_without_neutral_seconds,others_seconds,faces,"
                + MarkerKind.SAID.stream().map(kind -> "said_" + kind.id()).collect(Collectors.joining(","));
    }

    private static String row(SessionSummary summary, int index) {
        Bin bin = summary.bins().get(index);
        int from = index * SessionSummary.BIN_SECONDS;
        double to = Math.min((double) from + SessionSummary.BIN_SECONDS, summary.seconds());
        Stream<String> estimates = Stream.concat(bin.verdictSeconds().stream(), bin.expressionSeconds().stream())
                .map(part -> summary.hasExpressions() ? seconds(part) : "");
        String numbers = Stream.concat(Stream.of(seconds(bin.measuredSeconds())), estimates)
                .collect(Collectors.joining(","));
        return index + "," + from + "," + seconds(to) + "," + time(summary, from) + "," + numbers + ","
                + details(summary, bin) + "," + said(summary, index);
    }

    /** Empty where they are not known. */
    private static String details(SessionSummary summary, Bin bin) {
        return summary.hasExpressions() && summary.total().isDetailed()
                ? seconds(bin.withoutNeutralSeconds()) + "," + seconds(bin.othersSeconds()) + "," + bin.faces()
                : ",,";
    }

    /** How often the learner said each in a bin; the last bin includes the session's end. */
    private static String said(SessionSummary summary, int bin) {
        return MarkerKind.SAID.stream().map(kind -> String.valueOf(summary.markers(kind).stream()
                .filter(marker -> Math.min(marker.bin(), summary.bins().size() - 1) == bin).count()))
                .collect(Collectors.joining(","));
    }

    /** A recorded video has no hour of the day. */
    private static String time(SessionSummary summary, int seconds) {
        ZonedDateTime start = summary.info().start();
        return summary.info().live() ? TIME.format(start.plusSeconds(seconds)) : "";
    }

    private static String seconds(double seconds) {
        return Decimals.fixed(seconds, 3);
    }
}
