package org.attune.capture;

/** Finds the device to read from. Asked anew at each reopening, because a camera plugged in again is a new device. */
@FunctionalInterface
public interface DeviceFinder {
    /** A source that is not open yet. */
    FrameSource find() throws CaptureException;

    /**
     * The same device, once the reader before has let go of it: a driver that hangs keeps it beyond its reader's
     * closing, and nothing opens a camera twice.
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
