package org.attune.live.teacher;

import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.attune.classroom.ClassView;
import org.attune.classroom.Lecture;
import org.attune.classroom.TooFewLearnersException;
import org.attune.platform.BootClock;
import org.attune.session.SessionMode;
import org.attune.session.SleepWatch;

/**
 * The class's figures while it is taught. They change ten seconds after each whole minute of the teacher's clock, when
 * the minute's last bins have come, and stand for a {@linkplain ShownGroup group} of which nobody can be told apart.
 * Thread-safe.
 */
public final class LiveClass {
    private static final long MINUTE = 60_000;
    /** A minute's last bin ends up to five seconds after it; the rest is for the way. */
    private static final long SETTLED = 10_000;
    private static final int SHOWN = 15;

    private final SessionMode mode;
    private final TeacherClock clock;
    private final GroupMinutes group;
    private final Map<UUID, LearnerMinutes> learners = new HashMap<>();
    private final List<LiveFigures.Minute> minutes = new ArrayList<>();
    private final long first;
    private long next;
    private boolean dip;

    /**
     * @param mode what is counted; bins of the other kind are not
     * @param startNanos the same moment as {@code start}, on {@link System#nanoTime()}'s clock
     */
    public LiveClass(SessionMode mode, ZonedDateTime start, long startNanos) {
        this(mode, start, startNanos, new SleepWatch(System::nanoTime, BootClock.ofSystem())::slept,
                new SecureRandom());
    }

    /** @param slept nanoseconds asleep since it was last asked */
    LiveClass(SessionMode mode, ZonedDateTime start, long startNanos, LongSupplier slept, RandomGenerator random) {
        this.mode = mode;
        clock = new TeacherClock(start, startNanos, slept);
        group = new GroupMinutes(mode, random);
        first = Math.floorDiv(start.toInstant().toEpochMilli(), MINUTE);
        next = first;
    }

    public synchronized void add(ReceivedBin received) {
        long at = clock.at(received.arrivalNanos());
        close(at);
        if (received.bin().mode() == mode) {
            learners.computeIfAbsent(received.learner(), session -> new LearnerMinutes())
                    .add(received.bin(), at, next - 1);
        }
    }

    /** What may be shown at this moment. */
    public synchronized LiveFigures figures(long nanos) {
        close(clock.at(nanos));
        return group.learners() == 0
                ? new LiveFigures(0, List.of(), false)
                : new LiveFigures(group.learners(), minutes, dip);
    }

    /**
     * Everything so far as a lecture, for the class page: of the same learners and minutes that were shown, and nothing
     * else.
     *
     * @throws org.attune.classroom.TooFewLearnersException if there were never five
     */
    public synchronized Lecture lecture(String course, String title, long nanos) {
        close(clock.at(nanos));
        Lecture lecture = group.lecture(course, title, clock.zone());
        TooFewLearnersException.throwIfFew(lecture);
        return lecture;
    }

    /** The learners of the lecture so far, each with its session. */
    synchronized Map<UUID, UUID> sessions() {
        return group.sessions();
    }

    private void close(long now) {
        while ((next + 1) * MINUTE + SETTLED <= now) {
            show(group.close(next, (int) (next - first), learners));
            learners.values().forEach(learner -> learner.forget(next));
            next++;
        }
    }

    private void show(LiveFigures.Minute minute) {
        boolean isShown = minute.measured() >= ClassView.FEWEST;
        if (isShown || !minutes.isEmpty()) {
            minutes.add(minute);
        }
        if (minutes.size() > SHOWN) {
            minutes.removeFirst();
        }
        dip = isShown && group.lecture("", "", clock.zone()).endsLow(next);
    }
}
