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
 * The learners whom the figures stand for. They come in batches of at least three, and go only if at least three of a
 * batch go at once and at least three of it stay, or none. So everyone shares the minutes in which they count with two
 * others at least, and no two figures differ by fewer than three learners.
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
        }
    }

    private static List<CountedLearner> left(List<CountedLearner> batch, Predicate<UUID> there) {
        List<CountedLearner> stay = batch.stream().filter(learner -> there.test(learner.session())).toList();
        boolean few = batch.size() - stay.size() < BATCH || !stay.isEmpty() && stay.size() < BATCH;
        return few ? batch : stay;
    }

    private void admit(Collection<UUID> ready, Function<UUID, CountedLearner> counted) {
        Set<UUID> inside = learners().map(CountedLearner::session).collect(Collectors.toSet());
        List<UUID> waiting = ready.stream().filter(session -> !inside.contains(session)).toList();
        if (waiting.size() >= (inside.isEmpty() ? ClassView.FEWEST : BATCH)) {
            batches.add(waiting.stream().map(counted).toList());
        }
    }

    Stream<CountedLearner> learners() {
        return batches.stream().flatMap(List::stream);
    }

    int size() {
        return (int) learners().count();
    }
}
