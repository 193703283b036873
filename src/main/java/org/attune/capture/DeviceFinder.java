package org.attune.capture;

/**
 * Finds the device to read from. Called again for each reopening, because a camera that was plugged in again is a new
 * device.
 */
@FunctionalInterface
public interface DeviceFinder {
    /** Returns a source that is not open yet. */
    FrameSource find() throws CaptureException;

    /**
     * Finds the same device, but only after the previous reader has released it: a driver that hangs keeps the device
     * even after its reader was closed, and no camera is opened twice.
     */
    default DeviceFinder after(FrameGrabber before) {
        return () -> {
            if (before.holdsDevice()) {
                throw new CaptureException(CameraState.HELD, CameraState.HELD.sentence());
            }
            return find();
        };
    }
}
