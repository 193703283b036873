package org.attune.classroom.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.attune.classroom.Messages;
import org.attune.classroom.PresenceLow;
import org.attune.classroom.PresenceMinute;
import org.attune.classroom.PresenceView;
import org.attune.report.ClockTimes;

/** Describes in sentences how many of a class were there. */
final class PresenceText {
    private PresenceText() {}

    static String headline(PresenceView view) {
        long shown = view.minutes().stream().filter(PresenceMinute::isShown).count();
        if (view.typical() == 0 || 2 * shown < view.minutes().size()) {
            return Messages.text("presence.little", view.learners());
        }
        String found = Messages.text(view.typical() == view.learners() ? "presence.all" : "presence.found",
                view.learners(), view.typical());
        return view.lows().stream().min(Comparator.comparingInt(PresenceLow::inView))
                .map(low -> fewest(found, view, low)).orElseGet(() -> Messages.text("presence.end", found));
    }

    private static String fewest(String found, PresenceView view, PresenceLow low) {
        String marker = LectureText.marker(view, low.lowest());
        return marker.isEmpty()
                ? Messages.text("presence.minutes", found, low.inView(), low.from(), low.to())
                : Messages.text("presence.marker", found, low.inView(), marker);
    }

    /** From when to when half were there, and when most. */
    static String times(PresenceView view) {
        PresenceMinute most = Collections.max(view.minutes(), Comparator.comparingInt(PresenceMinute::inView));
        return view.halfInView().map(half -> Messages.text("presence.half", clock(view, half.from()),
                clock(view, half.to()), most.inView(), clock(view, most.minute()))).orElse("");
    }

    private static String clock(PresenceView view, int minute) {
        return ClockTimes.clock(view.start().plusMinutes(minute))
                + ClockTimes.zoneBetween(view.start(), view.end(), view.start().plusMinutes(minute));
    }
}
