package org.attune.ui.camera;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/**
 * Closed cameras whose hanging drivers have not released them. Until they do, no screen may say that the camera is off.
 * Thread-safe.
 */
public final class HeldCameras {
    private final List<BooleanSupplier> closed = new CopyOnWriteArrayList<>();

    /** @param holds whether a closed or closing camera is in fact still open */
    public void watch(BooleanSupplier holds) {
        closed.add(holds);
    }

    public boolean isAny() {
        closed.removeIf(holds -> !holds.getAsBoolean());
        return !closed.isEmpty();
    }
}
