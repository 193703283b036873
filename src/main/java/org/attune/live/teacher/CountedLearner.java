package org.attune.live.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.attune.classroom.GatheredLearner;
import org.attune.classroom.GatheredMinute;
import org.attune.session.MarkerKind;
import org.attune.session.SessionMode;
import org.jspecify.annotations.Nullable;

/**
 * A learner of the shown group, with what has been shown of it. In a minute of which nothing could be measured it
 * counts with its last one, moved at random: if it stood still, a median that comes again to the last digit would be
 * the share of the only one who has left; and if it were left out, the difference would be.
 */
final class CountedLearner {
    /** Share of the minute or of its measured time. */
    private static final double MOVE = 0.1;

    private final UUID session;
    private final UUID id;
    private final List<@Nullable GatheredMinute> minutes = new ArrayList<>();
    private final List<GatheredLearner.Word> words = new ArrayList<>();
    private GatheredMinute last;
    private long first;

    /** @param last the minute for which it came into the group */
    CountedLearner(UUID session, UUID id, GatheredMinute last) {
        this.session = session;
        this.id = id;
        this.last = last;
    }

    UUID session() {
        return session;
    }

    UUID id() {
        return id;
    }

    /** @param measured null if too little was */
    void measured(@Nullable GatheredMinute measured, SessionMode mode, RandomGenerator random) {
        last = measured == null ? moved(last, mode, random.nextDouble(-MOVE, MOVE)) : measured;
    }

    private static GatheredMinute moved(GatheredMinute last, SessionMode mode, double by) {
        if (mode == SessionMode.PRESENCE) {
            return new GatheredMinute(within(last.measured() + by * GatheredMinute.MINUTE, GatheredMinute.MINUTE), 0, 0,
                    0);
        }
        int interested = within(last.interested() + by * last.measured(), last.measured());
        int rest = last.measured() - interested;
        int before = last.notInterested() + last.unclear();
        int unclear = before == 0 ? rest : (int) ((long) rest * last.unclear() / before);
        return new GatheredMinute(last.measured(), interested, rest - unclear, unclear);
    }

    private static int within(double value, int most) {
        return (int) Math.round(Math.clamp(value, 0, most));
    }

    double share(SessionMode mode) {
        return last.share(mode);
    }

    /** The last minute is shown. */
    void show(long minute, Map<MarkerKind, Set<UUID>> said) {
        first = minutes.isEmpty() ? minute : first;
        while (first + minutes.size() < minute) {
            minutes.add(null);
        }
        minutes.add(last);
        said.forEach((kind, sayers) -> {
            if (sayers.contains(session)) {
                words.add(new GatheredLearner.Word(minute, kind));
            }
        });
    }

    GatheredLearner gathered() {
        return new GatheredLearner(id, first, minutes, words);
    }
}
