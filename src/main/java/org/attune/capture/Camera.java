package org.attune.capture;

import java.awt.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A camera that a driver lists. Implementations hide the differences between drivers. Drivers report faults with their
 * own exceptions, which {@link WebcamSource} translates. One thread opens, reads and closes a camera.
 */
interface Camera {
    /** The manufacturer's name; several cameras may share it. */
    String name();

    /**
     * The port it is plugged into, which distinguishes two cameras with the same name; empty if the driver does not
     * report it.
     */
    String place();

    /** The frame sizes it offers, in pixels; empty if the driver does not report them. */
    List<Dimension> sizes();

    /** Whether the system denies this user access, as far as the driver can tell. */
    boolean isForbidden();

    /** Requests frames of about this size; takes effect the next time the camera is opened. */
    void choose(Dimension wanted);

    /** The highest rate at which to request frames, in frames per second; above 0. */
    double rate();

    /** Opens the camera. If the driver refuses without throwing, the camera stays closed. */
    void open();

    boolean isOpen();

    /**
     * Why the camera did not open.
     *
     * @param driverFault the exception that {@link #open} threw, if any
     */
    CameraState refusal(@Nullable RuntimeException driverFault);

    /** Reads the next frame; false if none is available now. */
    boolean read(FrameBuffer into);

    void close();
}
