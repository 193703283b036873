package org.attune.capture;

/**
 * The camera's state at one moment.
 *
 * @param state the state
 * @param device the device's name; empty while unknown
 * @param sentence the message for the learner
 */
public record CameraStatus(CameraState state, String device, String sentence) {

    /** Uses the state's default message. */
    CameraStatus(CameraState state, String device) {
        this(state, device, state.sentence());
    }
}
