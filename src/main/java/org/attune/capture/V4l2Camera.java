package org.attune.capture;

import java.awt.Dimension;
import java.util.List;
import org.attune.capture.v4l2.V4l2Device;
import org.jspecify.annotations.Nullable;

/** A Linux camera: it knows its port and whether the user may access it, and writes directly into the frame. */
record V4l2Camera(V4l2Device device) implements Camera {
    /** Higher than any camera's rate: reads block until a frame arrives, so none piles up in the driver's queue. */
    private static final int MOST_A_SECOND = 60;

    @Override
    public String name() {
        return device.name();
    }

    @Override
    public String place() {
        return device.place();
    }

    @Override
    public List<Dimension> sizes() {
        return device.sizes();
    }

    @Override
    public boolean isForbidden() {
        return device.isForbidden();
    }

    @Override
    public void choose(Dimension wanted) {
        device.choose(wanted);
    }

    @Override
    public double rate() {
        return MOST_A_SECOND;
    }

    @Override
    public void open() {
        device.open();
    }

    @Override
    public boolean isOpen() {
        return device.isOpen();
    }

    @Override
    public CameraState refusal(@Nullable RuntimeException driverFault) {
        if (device.isGone()) {
            return CameraState.MISSING;
        }
        return device.isForbidden() ? CameraState.FORBIDDEN : CameraState.BUSY;
    }

    @Override
    public boolean read(FrameBuffer into) {
        return into.fill(device.size(), device::read);
    }

    @Override
    public void close() {
        device.close();
    }
}
