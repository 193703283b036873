package org.attune.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attune.session.Curve;
import org.attune.session.Dip;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;

/**
 * Minutes that are worth another look: where the curve is clearly lower than usual, and where the learner was lost.
 *
 * @param time of a mark, its moment twice
 * @param lost whether the learner said so
 * @param part of the session in which it is; may be empty
 */
public record LookAgain(TimeRange time, boolean lost, String part) {
    private static final String BETWEEN = "  ·  ";
    /** In letters: of a line of a page, beside its title. */
    private static final int ROOM = 115;
    private static final int LONGEST = 24;

    /** In chronological order. */
    public static List<LookAgain> of(SessionSummary summary) {
        Stream<LookAgain> dips = summary.hasExpressions()
                ? Dip.of(Curve.through(summary.bins()), Headline.SHORTEST_DIP).stream().map(dip -> dip(dip, summary))
                : Stream.of();
        Stream<LookAgain> lost = summary.markers(MarkerKind.LOST).stream().map(mark -> new LookAgain(
                new TimeRange(mark.seconds(), mark.seconds()), true, part(summary, mark.seconds())));
        return Stream.concat(dips, lost).sorted(Comparator.comparingDouble(moment -> moment.time.from())).toList();
    }

    /** In one line of a page: all of them, or as many as there is room for. Empty where there is none. */
    public static String line(SessionSummary summary) {
        List<String> all = of(summary).stream().map(moment -> moment.shortened().words()).toList();
        if (all.isEmpty()) {
            return "";
        }
        int shown = shown(all);
        String listed = String.join(BETWEEN, all.subList(0, shown));
        return Messages.text("again.line",
                shown == all.size() ? listed : Messages.text("again.more", listed, all.size() - shown));
    }

    private static int shown(List<String> words) {
        int room = ROOM;
        int shown = 0;
        while (shown < words.size() && room >= letters(words.get(shown))) {
            room -= letters(words.get(shown++)) + BETWEEN.length();
        }
        return shown;
    }

    /** Without the signs that hang at them. */
    private static int letters(String words) {
        return words.replaceAll("\\p{M}", "").length();
    }

    private LookAgain shortened() {
        boolean fits = part.codePointCount(0, part.length()) <= LONGEST;
        return fits
                ? this
                : new LookAgain(time, lost, part.substring(0, part.offsetByCodePoints(0, LONGEST - 1)).strip() + "…");
    }

    /** Such as "20:40–24:50 “Carnot cycle”" or "12:03 lost". */
    public String words() {
        String when = lost ? Messages.text("again.lost", time.fromClock()) : time.clock();
        return part.isEmpty() ? when : Messages.text("again.part", when, part);
    }

    private static LookAgain dip(Dip dip, SessionSummary summary) {
        return new LookAgain(TimeRange.of(dip, summary), false,
                part(summary, dip.lowest() * (double) SessionSummary.BIN_SECONDS));
    }

    /** The text of the last free marker until that moment. */
    static String part(SessionSummary summary, double seconds) {
        return summary.markers(MarkerKind.NOTE).stream().filter(marker -> marker.seconds() <= seconds)
                .reduce((before, last) -> last).map(Marker::text).orElse("");
    }
}
