package org.attune.live.teacher;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attune.classroom.ClassView;
import org.attune.session.MarkerKind;

/**
 * What learners said themselves, held back until five have said the same within five minutes. Otherwise the difference
 * of two counts, each of at least five, would be the one who said it in the minute between.
 */
final class WordsSaid {
    private static final int MINUTES = 5;

    private final Map<MarkerKind, Map<UUID, Long>> held = new EnumMap<>(MarkerKind.class);

    WordsSaid() {
        MarkerKind.SAID.forEach(kind -> held.put(kind, new HashMap<>()));
    }

    void add(UUID session, MarkerKind kind, long minute) {
        of(kind).put(session, minute);
    }

    /**
     * The learners who said it, each once; none, as long as they are too few.
     *
     * @param group the others' words are not counted
     */
    Set<UUID> take(MarkerKind kind, Collection<UUID> group, long minute) {
        Map<UUID, Long> sayers = of(kind);
        sayers.values().removeIf(said -> said <= minute - MINUTES);
        sayers.keySet().retainAll(group);
        if (sayers.size() < ClassView.FEWEST) {
            return Set.of();
        }
        Set<UUID> taken = Set.copyOf(sayers.keySet());
        sayers.clear();
        return taken;
    }

    private Map<UUID, Long> of(MarkerKind kind) {
        return held.getOrDefault(kind, Map.of());
    }
}
