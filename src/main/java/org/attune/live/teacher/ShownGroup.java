package org.attune.live.teacher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.classroom.ClassView;

/**
 * The learners whom the figures stand for.
 * <p>
 * A teacher who knows who comes and goes, and sees every figure, could take the one from before somebody came, or went,
 * from the one after it: the difference is that learner's. So nobody comes or goes alone. Learners come in batches of
 * at least three; until then they wait. Of a batch, they go when at least three have gone; until then up to two are
 * counted on ({@link CountedLearner}). If fewer than three of the batch are left, these wait again, as new ones. So
 * everyone shares the minutes in which they count with at least two others, to the minute. As in a range of minutes
 * those count who are in the group for half of it ({@link org.attune.classroom.GatheredMinute}), any two figures, of
 * whatever minutes, parts and saved pages, stand for the same learners, or for at least three who are in only one of
 * them.
 */
final class ShownGroup {
    private static final int BATCH = 3;

    private final List<List<CountedLearner>> batches = new ArrayList<>();

    /**
     * @param ready the sessions that have something to count
     * @param there whether a session may still come back
     * @param counted makes a session a learner of the group
     */
    void change(Collection<UUID> ready, Predicate<UUID> there, Function<UUID, CountedLearner> counted) {
        batches.replaceAll(batch -> left(batch, there));
        batches.removeIf(List::isEmpty);
        admit(ready, counted);
        if (learners().count() < ClassView.FEWEST) {
            batches.clear();
            admit(ready, counted);
        }
    }

    private static List<CountedLearner> left(List<CountedLearner> batch, Predicate<UUID> there) {
        List<CountedLearner> stay = batch.stream().filter(learner -> there.test(learner.session())).toList();
        if (batch.size() - stay.size() < BATCH) {
            return batch;
        }
        return stay.size() < BATCH ? List.of() : stay;
    }

    private void admit(Collection<UUID> ready, Function<UUID, CountedLearner> counted) {
        Set<UUID> inside = sessions();
        List<UUID> waiting = ready.stream().filter(session -> !inside.contains(session)).toList();
        if (waiting.size() >= (inside.isEmpty() ? ClassView.FEWEST : BATCH)) {
            batches.add(waiting.stream().map(counted).toList());
        }
    }

    Stream<CountedLearner> learners() {
        return batches.stream().flatMap(List::stream);
    }

    Set<UUID> sessions() {
        return learners().map(CountedLearner::session).collect(Collectors.toSet());
    }

    /** Whether those who are in only one of the two could be told apart by what the other shows. */
    static boolean areTooAlike(Set<UUID> one, Set<UUID> other) {
        long both = one.stream().filter(other::contains).count();
        long different = one.size() + other.size() - 2 * both;
        return different > 0 && different < BATCH;
    }

    int size() {
        return (int) learners().count();
    }
}
