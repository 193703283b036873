package org.attune.ui.liveclass;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.attune.classroom.Lecture;
import org.attune.classroom.TooFewLearnersException;
import org.attune.live.LinkState;
import org.attune.live.teacher.LiveClass;
import org.attune.live.teacher.LiveFigures;
import org.attune.live.teacher.ReceivedBin;
import org.attune.session.SessionMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The figures of one class. Learners of expressions and of presence only never mix: each kind has figures of its own,
 * and the second kind's are shown only while the first has none. Thread-safe.
 */
final class ClassFigures {
    private static final Logger LOG = LoggerFactory.getLogger(ClassFigures.class);

    private final List<SessionMode> modes;
    private final List<LiveClass> classes;
    private final LongSupplier nanos;
    private final AtomicInteger received = new AtomicInteger();

    /**
     * @param modes what may be counted, the preferred first
     * @param nanos a clock as {@link System#nanoTime()}
     */
    ClassFigures(List<SessionMode> modes, ZonedDateTime start, LongSupplier nanos) {
        long startNanos = nanos.getAsLong();
        this.modes = modes;
        this.classes = modes.stream().map(mode -> new LiveClass(mode, start, startNanos)).toList();
        this.nanos = nanos;
    }

    void add(ReceivedBin bin) {
        classes.forEach(each -> each.add(bin));
        received.incrementAndGet();
    }

    int received() {
        return received.get();
    }

    LiveNow now(LinkState state, boolean flooded) {
        long moment = nanos.getAsLong();
        List<LiveFigures> figures = classes.stream().map(each -> each.figures(moment)).toList();
        int kind = 0;
        for (int index = figures.size() - 1; index >= 0; index--) {
            kind = figures.get(index).learners() > 0 ? index : kind;
        }
        return new LiveNow(state, flooded, modes.get(kind), figures.get(kind));
    }

    /** The one with most learners first; none if there were never five. */
    List<Lecture> lectures() {
        long moment = nanos.getAsLong();
        List<Lecture> lectures = new ArrayList<>();
        for (LiveClass each : classes) {
            try {
                lectures.add(each.lecture("", "", moment));
            } catch (TooFewLearnersException few) {
                LOG.info("a live class of fewer than five learners has no page");
            }
        }
        lectures.sort(Comparator.comparingInt((Lecture lecture) -> lecture.learners().size()).reversed());
        return lectures;
    }
}
