package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;

/** Finds the device to read from. Asked anew at each reopening, because a camera plugged in again is a new device. */
@FunctionalInterface
public interface DeviceFinder {
    /** A device that is not open yet. */
    WebcamDevice find() throws CaptureException;
}
