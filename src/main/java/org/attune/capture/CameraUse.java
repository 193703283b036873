package org.attune.capture;

import java.util.HashSet;
import java.util.Set;

/**
 * Which of this machine's cameras we have open, or may have: one whose driver hangs counts until its call returns, and
 * is not opened again meanwhile. A driver that must not be asked while a camera is open is asked only between
 * {@link #beginAsking} and {@link #endAsking}, when none is, and none is opened before it has answered.
 */
final class CameraUse {
    private final Set<String> open = new HashSet<>();
    private boolean asking;

    /**
     * @param camera what tells it from others
     * @throws CaptureException when we have it open already, or the wait for a driver's answer is given up because the
     * reader ends
     */
    synchronized void begin(String camera) throws CaptureException {
        try {
            while (asking) {
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

    /** @return whether nothing is open, so that a driver may be asked */
    synchronized boolean beginAsking() {
        asking = open.isEmpty();
        return asking;
    }

    synchronized void endAsking() {
        asking = false;
        notifyAll();
    }
}
