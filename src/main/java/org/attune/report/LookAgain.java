package org.attune.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.platform.Whitespace;
import org.attune.session.Curve;
import org.attune.session.Dip;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;

/**
 * Minutes that are worth another look: where the curve is clearly lower than usual, and where the learner was lost.
 *
 * @param time of marks, from the first to the last
 * @param low whether the curve is low there
 * @param lost whether the learner said so
 * @param part of the session in which it is; may be empty
 */
public record LookAgain(TimeRange time, boolean low, boolean lost, String part) {
    /** Marks that are closer, in seconds, are one; as chapters of a recording they would overlap. */
    public static final double CLOSE = 40;

    private static final Comparator<LookAgain> IN_TIME = Comparator.comparingDouble(moment -> moment.time.from());
    private static final String BETWEEN = "  ·  ";
    /** In letters: of a line of a page, beside its title. */
    private static final int ROOM = 115;
    private static final int LONGEST = 24;

    /** In chronological order. */
    public static List<LookAgain> of(SessionSummary summary) {
        List<Double> lost = summary.markers(MarkerKind.LOST).stream().map(Marker::seconds).toList();
        List<LookAgain> low = dips(summary, lost);
        List<Double> elsewhere = lost.stream().filter(mark -> low.stream().noneMatch(dip -> dip.time.has(mark)))
                .toList();
        Stream<LookAgain> marked = together(elsewhere).stream()
                .map(marks -> new LookAgain(marks, false, true, part(summary, marks.from())));
        return Stream.concat(low.stream(), marked).sorted(IN_TIME).toList();
    }

    private static List<LookAgain> dips(SessionSummary summary, List<Double> lost) {
        return summary.hasExpressions()
                ? Dip.of(Curve.through(summary.bins()), Headline.SHORTEST_DIP).stream()
                        .map(dip -> dip(dip, TimeRange.of(dip, summary), summary, lost)).toList()
                : List.of();
    }

    private static LookAgain dip(Dip dip, TimeRange time, SessionSummary summary, List<Double> lost) {
        return new LookAgain(time, true, lost.stream().anyMatch(time::has),
                part(summary, dip.lowest() * (double) SessionSummary.BIN_SECONDS));
    }

    private static List<TimeRange> together(List<Double> marks) {
        List<TimeRange> ranges = new ArrayList<>();
        for (double mark : marks) {
            boolean close = !ranges.isEmpty() && mark - ranges.getLast().to() < CLOSE;
            ranges.add(new TimeRange(close ? ranges.removeLast().from() : mark, mark));
        }
        return ranges;
    }

    /** In one line of a page: all, or as many as there is room for, dips first. Empty where there is none. */
    public static String line(SessionSummary summary) {
        List<LookAgain> all = of(summary);
        if (all.isEmpty()) {
            return "";
        }
        List<LookAgain> shown = shown(all);
        String listed = shown.stream().sorted(IN_TIME).map(LookAgain::words).collect(Collectors.joining(BETWEEN));
        return Messages.text("again.line",
                shown.size() == all.size() ? listed : Messages.text("again.more", listed, all.size() - shown.size()));
    }

    private static List<LookAgain> shown(List<LookAgain> all) {
        List<LookAgain> shown = new ArrayList<>();
        int room = ROOM;
        for (LookAgain moment : Stream.concat(all.stream().filter(LookAgain::low),
                all.stream().filter(moment -> !moment.low)).map(LookAgain::shortened).toList()) {
            room -= letters(moment.words());
            if (room < 0) {
                return shown;
            }
            shown.add(moment);
            room -= BETWEEN.length();
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
                : new LookAgain(time, low, lost,
                        Whitespace.strip(part.substring(0, part.offsetByCodePoints(0, LONGEST - 1))) + "…");
    }

    /** Such as "20:40–24:50 “Carnot cycle”" or "12:03 lost". */
    public String words() {
        String clock = time.to() > time.from() ? time.clock() : time.fromClock();
        String when = lost ? Messages.text("again.lost", clock) : clock;
        return part.isEmpty() ? when : Messages.text("again.part", when, part);
    }

    /** The text of the last free marker until that moment. */
    static String part(SessionSummary summary, double seconds) {
        return summary.markers(MarkerKind.NOTE).stream().filter(marker -> marker.seconds() <= seconds)
                .reduce((before, last) -> last).map(Marker::text).orElse("");
    }
}
