package org.attune.live.teacher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
 * counted on ({@link CountedLearner}). If fewer than three of the batch are left, these wait. Who was in a batch comes
 * back only with all the others of it who are not in the group, or with at least two of them if at least three stay
 * away; these are then two batches for good. So every batch there ever was is made of some that were never parted, of
 * at least three each, who come and go to the minute. As in a range of minutes those count who are in the group for
 * half of it ({@link org.attune.classroom.GatheredMinute}), any two figures, of whatever minutes, parts and saved pages
 * of this class, stand for the same learners, or for at least three who are in only one of them. A learner who begins a
 * new session is another one here.
 */
final class ShownGroup {
    private static final int BATCH = 3;

    private final List<List<CountedLearner>> batches = new ArrayList<>();
    /** Everybody who was ever in the group, once. */
    private final List<Set<UUID>> neverParted = new ArrayList<>();

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

    private List<CountedLearner> left(List<CountedLearner> batch, Predicate<UUID> there) {
        List<CountedLearner> stay = batch.stream().filter(learner -> there.test(learner.session())).toList();
        if (batch.size() - stay.size() < BATCH) {
            return batch;
        }
        if (stay.size() < BATCH) {
            return List.of();
        }
        part(stay.stream().map(CountedLearner::session).collect(Collectors.toSet()));
        return stay;
    }

    private void admit(Collection<UUID> ready, Function<UUID, CountedLearner> counted) {
        Set<UUID> waiting = new HashSet<>(ready);
        waiting.removeAll(sessions());
        List<Set<UUID>> coming = coming(waiting);
        if (batches.isEmpty() && coming.stream().mapToInt(Set::size).sum() < ClassView.FEWEST) {
            return;
        }
        coming.forEach(this::part);
        coming.forEach(batch -> batches.add(batch.stream().map(counted).toList()));
    }

    private List<Set<UUID>> coming(Set<UUID> waiting) {
        Set<UUID> fresh = new HashSet<>(waiting);
        neverParted.forEach(fresh::removeAll);
        Stream<Set<UUID>> back = neverParted.stream().filter(all -> mayPart(all, waiting))
                .map(all -> all.stream().filter(waiting::contains).collect(Collectors.toSet()));
        return Stream.concat(back, Stream.of(fresh)).filter(batch -> batch.size() >= BATCH).toList();
    }

    private static boolean mayPart(Set<UUID> all, Set<UUID> waiting) {
        long away = all.stream().filter(session -> !waiting.contains(session)).count();
        return away == 0 || away >= BATCH;
    }

    private void part(Set<UUID> batch) {
        neverParted.forEach(all -> all.removeAll(batch));
        neverParted.removeIf(Set::isEmpty);
        neverParted.add(new HashSet<>(batch));
    }

    Stream<CountedLearner> learners() {
        return batches.stream().flatMap(List::stream);
    }

    Set<UUID> sessions() {
        return learners().map(CountedLearner::session).collect(Collectors.toSet());
    }

    int size() {
        return (int) learners().count();
    }
}
