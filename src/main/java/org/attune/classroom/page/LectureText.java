package org.attune.classroom.page;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.classroom.ClassView;
import org.attune.classroom.LectureDip;
import org.attune.classroom.LectureMarker;
import org.attune.classroom.LectureMinute;
import org.attune.classroom.LectureView;
import org.attune.classroom.Messages;
import org.attune.classroom.MinuteRange;
import org.attune.classroom.PresenceLow;
import org.attune.classroom.PresenceView;
import org.attune.classroom.SkippedFile;
import org.attune.report.ClockTimes;
import org.attune.report.Percentages;

/** Describes the finding and the context of a class view in sentences. */
public final class LectureText {
    /** A page of another lecture is not left out of this one. */
    private static final Set<SkippedFile.Reason> ELSEWHERE = EnumSet.of(SkippedFile.Reason.OTHER_COURSE,
            SkippedFile.Reason.OTHER_TIME);

    private LectureText() {}

    /**
     * What learners said themselves, if enough did, then the main finding. If most of the lecture is a gap, says that
     * this is too little for one.
     */
    public static String headline(ClassView view) {
        return WordsText.before(view, switch (view) {
            case LectureView interest -> headline(interest);
            case PresenceView presence -> PresenceText.headline(presence);
        });
    }

    private static String headline(LectureView view) {
        long shown = view.minutes().stream().filter(LectureMinute::isShown).count();
        if (view.verdictShares().isEmpty() || 2 * shown < view.minutes().size()) {
            return Messages.text("headline.little", view.learners());
        }
        String share = Percentages.text(view.verdictPercentages().getFirst());
        return view.dips().stream().min(Comparator.comparingDouble(LectureDip::share))
                .map(dip -> dipped(view, share, dip))
                .orElseGet(() -> Messages.text("headline.found", view.learners(), share));
    }

    private static String dipped(LectureView view, String share, LectureDip dip) {
        String marker = marker(view, dip.lowest());
        if (WordsText.marker(view).filter(marker::equals).isPresent()) {
            return Messages.text("headline.there", view.learners(), share, dip.behind(), dip.of());
        }
        if (!marker.isEmpty()) {
            return Messages.text("headline.marker", view.learners(), share, dip.behind(), dip.of(), marker);
        }
        return Messages.text(dip.to() - dip.from() == 1 ? "headline.minute" : "headline.minutes", view.learners(),
                share,
                dip.behind(), dip.of(), dip.from(), dip.to());
    }

    /** Index of the part that the headline names first; empty if it names none. */
    static OptionalInt named(ClassView view) {
        OptionalInt said = WordsText.named(view);
        return said.isPresent()
                ? said
                : lowest(view).stream().filter(minute -> !marker(view, minute).isEmpty())
                        .flatMap(minute -> part(view, minute)).findFirst();
    }

    private static OptionalInt lowest(ClassView view) {
        return switch (view) {
            case LectureView interest -> interest.dips().stream().min(Comparator.comparingDouble(LectureDip::share))
                    .map(dip -> OptionalInt.of(dip.lowest())).orElse(OptionalInt.empty());
            case PresenceView presence -> presence.lows().stream().min(Comparator.comparingInt(PresenceLow::inView))
                    .map(low -> OptionalInt.of(low.lowest())).orElse(OptionalInt.empty());
        };
    }

    private static IntStream part(ClassView view, int minute) {
        List<MinuteRange> ranges = view.ranges();
        return IntStream.range(0, ranges.size())
                .filter(part -> ranges.get(part).from() <= minute && minute < ranges.get(part).to());
    }

    /** What the last marker up to a minute is called; empty if there is none or it has no name. */
    static String marker(ClassView view, int minute) {
        return view.markers().stream().filter(one -> Math.round(one.minute()) <= minute)
                .reduce((before, last) -> last).map(LectureMarker::title).orElse("");
    }

    /** Names the lecture, its time, and how many learners it includes and reports it leaves out. */
    public static String subtitle(ClassView view) {
        ZonedDateTime start = view.start();
        ZonedDateTime end = view.end();
        return ClockTimes.isChanged(start, end)
                ? Messages.text("subtitle.zones", view.name(), ClockTimes.day(start), ClockTimes.zone(start),
                        ClockTimes.clock(end), ClockTimes.zone(end),
                        learners(view))
                : Messages.text("subtitle", view.name(), ClockTimes.day(start), ClockTimes.clock(end),
                        ClockTimes.zone(start), learners(view));
    }

    private static String learners(ClassView view) {
        String learners = view.facts().expected() == 0
                ? Messages.text("learners", view.learners())
                : Messages.text("learners.expected", view.learners(), view.facts().expected());
        Map<SkippedFile.Reason, Integer> files = new EnumMap<>(view.leftOut());
        files.keySet().removeAll(ELSEWHERE);
        int leftOut = files.values().stream().mapToInt(Integer::intValue).sum();
        String reasons = files.keySet().stream().map(SkippedFile.Reason::words).collect(Collectors.joining("; "));
        return leftOut == 0
                ? learners
                : Messages.text("learners.left-out", learners, leftOut, reasons);
    }
}
