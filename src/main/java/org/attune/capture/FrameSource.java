package org.attune.capture;

/**
 * A source of frames: a camera, a clip or a stream. One thread opens, reads and closes it; only {@link #cancel()} may
 * be called from other threads. A reader that feeds a screen reads no faster than {@link #rate()}.
 */
public interface FrameSource extends AutoCloseable {
    /** The name that the learner knows it by. */
    String name();

    /** The highest rate at which to read, in frames per second; above 0. */
    double rate();

    /** @throws CaptureException if it does not open; its state says why */
    void open() throws CaptureException;

    /**
     * Reads the next frame.
     *
     * @return false if no frame is available now but one may come later
     * @throws CaptureException if no more frames will come: the camera is gone, the stream broke off, or the clip has
     * ended
     */
    boolean read(FrameBuffer into) throws CaptureException;

    /**
     * Whether it may repeat its last frame when there is no new one, as a driver does when the camera's cable was
     * pulled. Identical frames then count as stale.
     */
    default boolean repeatsWhenStale() {
        return true;
    }

    /** Whether it stays open at its position during a pause, as a clip does; live sources are closed. */
    default boolean standsStillInPause() {
        return false;
    }

    /** Aborts a {@link #read} that is waiting in another thread, if possible; later reads fail. Never blocks. */
    default void cancel() {
        // A driver call cannot be interrupted.
    }

    /** Releases the device. Idempotent. */
    @Override
    void close();
}
