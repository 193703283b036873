package org.attune.capture;

import java.util.HashSet;
import java.util.Set;

/**
 * Tracks which cameras this process has open, or may have open: if a driver call hangs, its camera stays in use until
 * the call returns and cannot be opened again before. A driver that must not list cameras while one is open is queried
 * only between {@link #beginAsking} and {@link #endAsking}; none is open then, and none is opened until the query ends.
 */
final class CameraUse {
    private final Set<String> open = new HashSet<>();
    private boolean querying;

    /**
     * @param camera identifies the camera
     * @throws CaptureException if we already have it open, or if the thread is interrupted while it waits for a driver
     * query to end
     */
    synchronized void begin(String camera) throws CaptureException {
        try {
            while (querying) {
                wait();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new CaptureException(CameraState.LOST, CameraState.LOST.sentence(), closing);
        }
        if (!open.add(camera)) {
            throw new CaptureException(CameraState.HELD, CameraState.HELD.sentence());
        }
    }

    synchronized void end(String camera) {
        open.remove(camera);
    }

    /** @return whether no camera is open, so that a driver may be queried */
    synchronized boolean beginAsking() {
        querying = open.isEmpty();
        return querying;
    }

    synchronized void endAsking() {
        querying = false;
        notifyAll();
    }
}
