package org.attune.classroom;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.attune.report.ClockTimes;
import org.attune.report.Words;

/** A class view's finding and circumstances in sentences. */
public final class ClassWords {
    private ClassWords() {}

    /** The finding; when most of the lecture is a gap, that there is none. */
    public static String headline(ClassView view) {
        long shown = view.minutes().stream().filter(ClassMinute::isShown).count();
        if (view.verdictShares().isEmpty() || 2 * shown < view.minutes().size()) {
            return Sentences.of("headline.little", view.learners());
        }
        String share = Words.percent(view.verdictPercentages().getFirst());
        return view.dips().stream().min(Comparator.comparingDouble(ClassDip::share))
                .map(dip -> dipped(view, share, dip))
                .orElseGet(() -> Sentences.of("headline.found", view.learners(), share));
    }

    private static String dipped(ClassView view, String share, ClassDip dip) {
        String marker = view.markers().stream().filter(one -> Math.round(one.minute()) <= dip.lowest())
                .reduce((before, last) -> last).map(ClassMarker::title).orElse("");
        if (!marker.isEmpty()) {
            return Sentences.of("headline.marker", view.learners(), share, dip.behind(), dip.of(), marker);
        }
        return Sentences.of(dip.to() - dip.from() == 1 ? "headline.minute" : "headline.minutes", view.learners(), share,
                dip.behind(), dip.of(), dip.from(), dip.to());
    }

    /** Which lecture it is, when it was, and what of the folder is in it. */
    public static String subtitle(ClassView view) {
        ZonedDateTime start = view.start();
        ZonedDateTime end = view.end();
        return ClockTimes.isChanged(start, end)
                ? Sentences.of("subtitle.zones", view.name(), ClockTimes.day(start), ClockTimes.zone(start),
                        ClockTimes.clock(end), ClockTimes.zone(end),
                        pages(view))
                : Sentences.of("subtitle", view.name(), ClockTimes.day(start), ClockTimes.clock(end),
                        ClockTimes.zone(start), pages(view));
    }

    private static String pages(ClassView view) {
        int leftOut = view.leftOut().values().stream().mapToInt(Integer::intValue).sum();
        String reasons = view.leftOut().keySet().stream().map(LeftOut.Reason::words).collect(Collectors.joining("; "));
        return leftOut == 0
                ? Sentences.of("pages", view.pages())
                : Sentences.of("pages.left-out", view.pages(), leftOut, reasons);
    }
}
