package org.attune.capture;

/**
 * The camera's state at one moment.
 *
 * @param state what is going on
 * @param device the device's name, empty while none is known
 */
public record CameraStatus(CameraState state, String device) {
}
