package org.attune.capture;

/**
 * How many of this machine's cameras we have open, or may have: one whose driver hangs counts until its call returns. A driver that must not be asked meanwhile is asked
 * between {@link #beginAsking} and {@link #endAsking}, when nothing is open, and nothing is opened before it has answered.
 */
final class CameraUse {
    private int open;
    private boolean asking;

    /** @throws CaptureException when the wait for a driver's answer is given up, because the reader ends */
    synchronized void begin() throws CaptureException {
        try {
            while (asking) {
                wait();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new CaptureException(CameraState.LOST, CameraState.LOST.sentence(), closing);
        }
        open++;
    }

    synchronized void end() {
        open--;
    }

    /** @return whether nothing is open, so that a driver may be asked */
    synchronized boolean beginAsking() {
        asking = open == 0;
        return asking;
    }

    synchronized void endAsking() {
        asking = false;
        notifyAll();
    }
}
