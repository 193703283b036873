package org.attune.capture;

/**
 * Where pictures come from: a camera, a clip or a stream. One thread opens, reads and closes it; only {@link #cancel()}
 * may be called from another one. Whoever reads for a screen asks no more often than {@link #rate()} says.
 */
public interface FrameSource extends AutoCloseable {
    /** What the learner knows it by. */
    String name();

    /** The most pictures a second that it is asked for, above 0. */
    double rate();

    /** @throws CaptureException when it does not open; its state says why */
    void open() throws CaptureException;

    /**
     * Reads the next picture.
     *
     * @return false when there is none now, but may be one later
     * @throws CaptureException when there is none any more: the camera is gone, the stream broke off, the clip is over
     */
    boolean read(FrameBuffer into) throws CaptureException;

    /**
     * Whether it may hand out its last picture again when there is no new one, as a driver does whose camera lost its
     * cable. An equal picture is then no new one.
     */
    default boolean repeatsWhenStale() {
        return true;
    }

    /** Whether a pause leaves it open at its place, as a clip; what is not recorded is closed. */
    default boolean standsStillInPause() {
        return false;
    }

    /**
     * Ends a {@link #read} that waits in another thread, where that is possible; what is read after it fails. Never
     * waits.
     */
    default void cancel() {
        // A driver's call cannot be ended from outside.
    }

    /** Lets go of the device. Closing twice is closing once. */
    @Override
    void close();
}
