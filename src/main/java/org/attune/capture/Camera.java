package org.attune.capture;

import java.awt.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A camera that a driver has listed; what differs from driver to driver is in its implementations. Drivers report
 * faults as exceptions of their own, for {@link WebcamSource} to tell. One thread opens, reads and closes it.
 */
interface Camera {
    /** As its maker calls it, which several cameras may be. */
    String name();

    /** Where it is plugged in, which tells two of one name apart; empty when the driver does not say. */
    String place();

    /** Of its pictures, pixels; none when it does not tell. */
    List<Dimension> sizes();

    /** Whether the system keeps it from this user, as far as the driver can say. */
    boolean isForbidden();

    /** Asks for pictures of about that size, from the next opening on. */
    void choose(Dimension wanted);

    /** The most pictures a second to ask for, above 0. */
    double rate();

    /** It stays closed where the driver refuses without a fault. */
    void open();

    boolean isOpen();

    /**
     * Why it did not open.
     *
     * @param driverFault what {@link #open} threw, if it did
     */
    CameraState refusal(@Nullable RuntimeException driverFault);

    /** Reads the next picture; false when there is none now. */
    boolean read(FrameBuffer into);

    void close();
}
