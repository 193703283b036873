package org.attune.ui.liveclass;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.live.LinkState;
import org.attune.live.teacher.LiveFigures.Minute;
import org.attune.report.Percentages;
import org.attune.session.MarkerKind;
import org.jspecify.annotations.Nullable;

/** The sentences of the class's screen and strip. None says anything of one learner. */
final class LiveWords {
    private LiveWords() {}

    /** @param server where the broker is */
    static String state(LinkState state, String server) {
        return switch (state) {
            case CONNECTING -> Messages.text("state.connecting", server);
            case CONNECTED -> Messages.text("state.connected");
            case NO_TEACHER -> Messages.text("state.no-teacher", server);
            case AWAY -> Messages.text("state.away", server);
            case WRONG_ADDRESS -> Messages.text("state.wrong-address", server);
            case WRONG_CERTIFICATE -> Messages.text("state.wrong-certificate", server);
            case REFUSED -> Messages.text("state.refused", server);
            case LEFT -> Messages.text("state.left");
        };
    }

    /** In a few words, what is wrong; empty if nothing is. */
    static String trouble(LiveNow now) {
        if (now.flooded()) {
            return Messages.text("strip.flooded");
        }
        return now.state() == LinkState.CONNECTED
                ? ""
                : Messages.text(now.state() == LinkState.CONNECTING ? "strip.connecting" : "strip.away");
    }

    /** The last minute's share. */
    static String share(@Nullable Minute minute) {
        Double median = minute == null ? null : minute.median();
        return median == null ? "–" : Percentages.text(100 * median);
    }

    /** What the share is of. */
    static String title(LiveNow now) {
        return Messages.text(now.isOfPresence() ? "figure.presence" : "figure.interest");
    }

    static String middleHalf(@Nullable Minute minute) {
        return minute == null || minute.lower() == null || minute.upper() == null
                ? Messages.text("figure.few")
                : Messages.text("figure.middle-half", Percentages.text(100 * minute.lower()),
                        Percentages.text(100 * minute.upper()));
    }

    /** What five or more said in the last minute, each with its number. */
    static String said(LiveNow now) {
        List<MarkerKind> said = MarkerKind.SAID.stream().filter(kind -> now.said(kind) > 0).toList();
        return said.isEmpty()
                ? Messages.text("said.none")
                : said.stream().map(kind -> said(kind, now)).collect(Collectors.joining("\n"));
    }

    static String said(MarkerKind kind, LiveNow now) {
        return Messages.text("said.one", kind.words(), now.said(kind));
    }

    /** What the strip's figure is, or that it is low. */
    static String upper(LiveNow now) {
        if (!now.isShown()) {
            return "";
        }
        if (now.figures().dip()) {
            return Messages.text("dip.short");
        }
        return Messages.text(now.isOfPresence() ? "strip.presence" : "strip.interest");
    }

    /** Of how many the strip's figure is, or what is wrong. */
    static String lower(LiveNow now) {
        String trouble = trouble(now);
        if (!trouble.isEmpty() || !now.isShown()) {
            return trouble;
        }
        String learners = Messages.text("strip.learners", now.figures().learners());
        if (now.said(MarkerKind.LOST) == 0) {
            return learners;
        }
        String lost = said(MarkerKind.LOST, now);
        // The sign of the dip takes the room.
        return now.figures().dip() ? lost : Messages.text("strip.both", learners, lost);
    }

    /** The strip in a sentence. */
    static String strip(LiveNow now) {
        if (!now.isShown()) {
            return Messages.text("few.title");
        }
        return Messages.text("strip.words", title(now), share(now.measured()),
                Messages.text("strip.learners", now.figures().learners()),
                now.figures().dip() ? Messages.text("dip.short") : "", said(now));
    }
}
