package org.attune.ui.live;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attune.analysis.FrameResult;
import org.attune.analysis.TrackedFace;

/**
 * Which face becomes the learner's when a key asks for another: the next to the right in the mirrored picture, and
 * after the last the first.
 */
final class OtherFace {
    private OtherFace() {}

    /** That face's number; empty when there is no other. */
    static Optional<Integer> beside(Optional<FrameResult> result) {
        List<TrackedFace> faces = result.map(FrameResult::faces).orElse(List.of()).stream()
                .sorted(Comparator.comparingDouble((TrackedFace face) -> face.box().centerX()).reversed()).toList();
        int learner = IntStream.range(0, faces.size()).filter(index -> faces.get(index).counted()).findFirst()
                .orElse(-1);
        return faces.isEmpty() || faces.size() == 1 && learner == 0
                ? Optional.empty()
                : Optional.of(faces.get((learner + 1) % faces.size()).id());
    }
}
