package org.attune.report.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** The rows of a report's bins, each checked on its own as it comes, and all against the session at the end. */
final class BinRows {
    /** A step that begins in one bin and ends in the next counts for one of them. */
    private static final long STEP = 1000;

    private final List<Bin> bins = new ArrayList<>();
    private final Set<Integer> lengths = new HashSet<>();

    List<Bin> bins() {
        return bins;
    }

    /** Whether every row has this many numbers. */
    boolean allHave(int length) {
        return lengths.stream().allMatch(row -> row == length);
    }

    /** @param parts of a bin in milliseconds: measured, the verdicts, the expressions; or only the first */
    void add(long[] parts) throws InvalidReportException {
        lengths.add(parts.length);
        if (parts.length == 1) {
            bins.add(Bin.presence(parts[0] / 1000.0));
            return;
        }
        int expressions = 1 + ReportJson.VERDICTS.size();
        InvalidReportException.unless(sum(parts, 1, expressions) == parts[0],
                "the verdicts of bin " + bins.size() + " do not add up to what was measured");
        InvalidReportException.unless(sum(parts, expressions, parts.length) == parts[0],
                "the expressions of bin " + bins.size() + " do not add up to what was measured");
        bins.add(parts[0] == 0
                ? Bin.EMPTY
                : new Bin(parts[0] / 1000.0, seconds(parts, 1, expressions),
                        seconds(parts, expressions, parts.length)));
    }

    /** @param milliseconds the session's length, which the number of bins and the time in each must fit */
    void checkAgainst(long milliseconds) throws InvalidReportException {
        long width = 1000L * SessionSummary.BIN_SECONDS;
        InvalidReportException.unless(bins.size() == SessionSummary.binCount(milliseconds / 1000.0),
                "the number of its bins does not fit its length");
        for (int index = 0; index < bins.size(); index++) {
            long most = Math.min(width, milliseconds - index * width) + STEP;
            InvalidReportException.unless(Math.round(bins.get(index).measuredSeconds() * 1000) <= most,
                    "bin " + index + " was measured for longer than it lasted");
        }
    }

    private static long sum(long[] parts, int from, int to) {
        long sum = 0;
        for (int part = from; part < to; part++) {
            sum += parts[part];
        }
        return sum;
    }

    private static List<Double> seconds(long[] parts, int from, int to) {
        Double[] seconds = new Double[to - from];
        for (int part = from; part < to; part++) {
            seconds[part - from] = parts[part] / 1000.0;
        }
        return List.of(seconds);
    }
}
