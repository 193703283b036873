package org.attune.performance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.attune.detection.BoundingBox;

/**
 * Where ours says that the largest face is, against all that the full search found in the same picture; and what each
 * of the two cost.
 */
final class PlaceScore {
    private int pictures;
    private int full;
    private int ours;
    private int wrong;
    private int lost;
    private int extra;
    private Cost fullCost = new Cost(0, 0);
    private Cost oursCost = new Cost(0, 0);
    private int fullLooks;
    private int oursLooks;

    /** Counts one picture, by the boxes of each one's last look. */
    void add(List<BoundingBox> byFull, List<BoundingBox> byOurs) {
        pictures++;
        full += byFull.isEmpty() ? 0 : 1;
        ours += byOurs.isEmpty() ? 0 : 1;
        lost += !byFull.isEmpty() && byOurs.isEmpty() ? 1 : 0;
        extra += byFull.isEmpty() && !byOurs.isEmpty() ? 1 : 0;
        Optional<BoundingBox> face = byOurs.stream().max(Comparator.comparingDouble(BoundingBox::area));
        wrong += !byFull.isEmpty() && face.isPresent() && FaceScore.best(face.get(), byFull) < FaceScore.SAME ? 1 : 0;
    }

    /** What so many looks at one picture find at the last of them; their time counts as the full search's. */
    List<BoundingBox> fullLook(Supplier<List<BoundingBox>> look, int looks) {
        AtomicReference<List<BoundingBox>> found = new AtomicReference<>(List.of());
        fullCost = plus(fullCost, Cost.of(() -> repeat(look, looks, found)));
        fullLooks += looks;
        return found.get();
    }

    /** The same for ours. */
    List<BoundingBox> oursLook(Supplier<List<BoundingBox>> look, int looks) {
        AtomicReference<List<BoundingBox>> found = new AtomicReference<>(List.of());
        oursCost = plus(oursCost, Cost.of(() -> repeat(look, looks, found)));
        oursLooks += looks;
        return found.get();
    }

    private static void repeat(Supplier<List<BoundingBox>> look, int looks, AtomicReference<List<BoundingBox>> found) {
        for (int index = 0; index < looks; index++) {
            found.set(look.get());
        }
    }

    private static Cost plus(Cost one, Cost other) {
        return new Cost(one.processorNanos() + other.processorNanos(), one.wallNanos() + other.wallNanos());
    }

    String[] row(String name) {
        double byFull = fullCost.per(Math.max(1, fullLooks)).processorMillis();
        double byOurs = oursCost.per(Math.max(1, oursLooks)).processorMillis();
        return new String[]{name, String.valueOf(pictures), String.valueOf(full), String.valueOf(ours),
                String.valueOf(wrong), String.valueOf(lost), String.valueOf(extra),
                Table.number(byFull, 1), Table.number(byOurs, 1), "1/" + Table.number(byFull / byOurs, 1)};
    }
}
