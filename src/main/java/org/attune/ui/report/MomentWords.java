package org.attune.ui.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.analysis.Verdict;
import org.attune.report.Durations;
import org.attune.report.Percentages;
import org.attune.session.Bin;
import org.attune.session.Curve;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;

/** What a page says of one moment. */
final class MomentWords {
    private final SessionSummary summary;
    private final List<Double> curve;

    MomentWords(SessionSummary summary) {
        this.summary = summary;
        this.curve = Curve.through(summary.bins());
    }

    /** @param bin its number; it must have one */
    String of(int bin) {
        double from = bin * (double) SessionSummary.BIN_SECONDS;
        double to = Math.min(from + SessionSummary.BIN_SECONDS, summary.seconds());
        return Stream.of(Durations.clock(from), found(bin, to - from), part(to), said(bin))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    private String found(int bin, double seconds) {
        Bin measured = summary.bins().get(bin);
        if (!summary.hasExpressions()) {
            return Messages.text("moment.view",
                    Percentages.text(100 * Math.min(1, measured.measuredSeconds() / seconds)));
        }
        if (!measured.isMeasured()) {
            return Messages.text("moment.not-measured");
        }
        String share = Percentages.text(100 * measured.share(Verdict.INTERESTED));
        return curve.get(bin).isNaN()
                ? Messages.text("moment.share", share)
                : Messages.text("moment.shares", share, Percentages.text(100 * curve.get(bin)));
    }

    /** The words of the last free marker until then that has any; empty where there is none. */
    private String part(double seconds) {
        return summary.markers(MarkerKind.NOTE).stream()
                .filter(marker -> marker.seconds() < seconds && !marker.text().isEmpty())
                .reduce((before, last) -> last).map(Marker::text).orElse("");
    }

    /** What the learner said at that moment. */
    private String said(int bin) {
        return summary.markers().stream().filter(marker -> marker.kind() != MarkerKind.NOTE && marker.bin() == bin)
                .map(marker -> marker.kind().words() + (marker.text().isEmpty() ? "" : ": " + marker.text()))
                .distinct().collect(Collectors.joining("  ·  "));
    }
}
