package org.attune.ui.camera;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/**
 * Cameras that we closed but whose hanging drivers have not let go: until they do, nobody may say that the camera is
 * off. From any thread.
 */
public final class HeldCameras {
    private final List<BooleanSupplier> closed = new CopyOnWriteArrayList<>();

    /** @param holds whether a camera that was closed, or is being closed, is open all the same */
    public void watch(BooleanSupplier holds) {
        closed.add(holds);
    }

    public boolean isAny() {
        closed.removeIf(holds -> !holds.getAsBoolean());
        return !closed.isEmpty();
    }
}
