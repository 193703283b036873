package org.attune.ui.liveclass;

import org.attune.live.LinkState;
import org.attune.live.teacher.LiveFigures;
import org.attune.session.MarkerKind;
import org.attune.session.SessionMode;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the class at this moment.
 *
 * @param flooded whether more came than a class has
 * @param mode what the figures are of
 */
public record LiveNow(LinkState state, boolean flooded, SessionMode mode, LiveFigures figures) {
    /** Whether there is anything that may be shown. */
    boolean isShown() {
        return figures.learners() > 0;
    }

    boolean isOfPresence() {
        return mode == SessionMode.PRESENCE;
    }

    /** The last whole minute, if there are figures of it. */
    LiveFigures.@Nullable Minute measured() {
        LiveFigures.Minute last = figures.last();
        return isShown() && last != null && last.median() != null ? last : null;
    }

    /** How many said so in the last minute; 0 also for fewer than five. */
    int said(MarkerKind kind) {
        LiveFigures.Minute last = figures.last();
        if (!isShown() || last == null) {
            return 0;
        }
        return switch (kind) {
            case LOST -> last.lost();
            case CLEAR -> last.clear();
            case QUESTION -> last.question();
            case NOTE -> 0;
        };
    }
}
