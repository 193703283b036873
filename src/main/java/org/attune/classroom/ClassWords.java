package org.attune.classroom;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A class view's finding and circumstances in sentences. */
public final class ClassWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private ClassWords() {
    }

    /** The finding; when most of the lecture is a gap, that there is none. */
    public static String headline(ClassView view) {
        long shown = view.minutes().stream().filter(ClassMinute::isShown).count();
        if (view.verdictShares().isEmpty() || 2 * shown < view.minutes().size()) {
            return "In most minutes fewer than five of the " + view.learners() + " learners were measured: too little for a finding.";
        }
        return view.learners() + " learners looked interested for " + view.verdictPercentages().getFirst() + " % of the measured time"
                + deepest(view).map(dip -> "; " + dip.behind() + " of " + dip.of() + " dipped " + where(view, dip)).orElse("") + ".";
    }

    /** Which lecture it is, when it was, and what of the folder is in it. */
    public static String subtitle(ClassView view) {
        ZonedDateTime end = view.end();
        return view.name() + " · " + DATE.format(view.start()) + "–" + TIME.format(end) + " (" + zone(view.start()) + ") · " + pages(view);
    }

    private static String pages(ClassView view) {
        int leftOut = view.leftOut().values().stream().mapToInt(Integer::intValue).sum();
        String reasons = view.leftOut().keySet().stream().map(LeftOut.Reason::words).collect(Collectors.joining("; "));
        return view.pages() + " pages read" + (leftOut == 0 ? "" : ", " + leftOut + " left out (" + reasons + ")");
    }

    private static Optional<ClassDip> deepest(ClassView view) {
        return view.dips().stream().min(Comparator.comparingDouble(ClassDip::share));
    }

    private static String where(ClassView view, ClassDip dip) {
        return view.markers().stream().filter(marker -> Math.round(marker.minute()) <= dip.lowest()).reduce((before, last) -> last)
                .filter(marker -> !marker.title().isEmpty()).map(marker -> "at “" + marker.title() + "”")
                .orElse(dip.to() - dip.from() == 1 ? "around minute " + dip.from() : "around minutes " + dip.from() + " to " + dip.to());
    }

    static String zone(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(time).equals(time.getOffset().getId())
                ? time.getZone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) : DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(time);
    }
}
