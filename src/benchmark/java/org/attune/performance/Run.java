package org.attune.performance;

import java.util.ArrayList;
import java.util.List;
import org.attune.detection.BoundingBox;

/** One loop's way through a scene: what each second cost, and the faces in each frame. */
final class Run {
    private final FaceLoop loop;
    private final List<Cost> costs = new ArrayList<>();
    private final List<List<BoundingBox>> faces = new ArrayList<>();

    Run(FaceLoop loop) {
        this.loop = loop;
    }

    /**
     * All frames of a second together, so that what happens only now and then, such as a search of the whole picture,
     * counts with its share.
     */
    void add(List<Moment> second) {
        loop.takeOver();
        costs.add(Cost.of(() -> second.forEach(moment -> faces.add(loop.faces(moment.frame())))).per(second.size()));
    }

    /** Of a frame in the median second. The first second is not among them: nothing is warm then. */
    Cost cost() {
        return Cost.median(costs.size() > 1 ? costs.subList(1, costs.size()) : costs);
    }

    /** By frame. */
    List<List<BoundingBox>> faces() {
        return faces;
    }
}
