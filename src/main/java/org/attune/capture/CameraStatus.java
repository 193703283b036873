package org.attune.capture;

/**
 * The camera's state at one moment.
 *
 * @param state what is going on
 * @param device the device's name, empty while none is known
 * @param sentence what to tell the learner
 */
public record CameraStatus(CameraState state, String device, String sentence) {

    /** With the state's own sentence. */
    CameraStatus(CameraState state, String device) {
        this(state, device, state.sentence());
    }
}
