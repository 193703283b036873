package org.attune.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Cameras that we have closed and their drivers, which hang, have not: until they do, nobody may say that the camera is off. */
final class HeldCameras {
    private final List<BooleanSupplier> closed = new ArrayList<>();

    /** @param holds whether a camera that was closed is open all the same */
    void watch(BooleanSupplier holds) {
        closed.add(holds);
    }

    boolean isAny() {
        closed.removeIf(holds -> !holds.getAsBoolean());
        return !closed.isEmpty();
    }
}
