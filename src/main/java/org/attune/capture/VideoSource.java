package org.attune.capture;

/**
 * The source of a session's video.
 *
 * @param finder finds the device, and finds it again after each loss
 * @param isCamera whether this is live video of the learner
 * @param description for the report, such as "camera"
 * @param notice a message that the learner sees during the session; may be empty
 */
public record VideoSource(DeviceFinder finder, boolean isCamera, String description, String notice) {

    /** A clip that plays because there is no camera. It does not show the learner, and the notice says so. */
    public static VideoSource insteadOfCamera(DeviceFinder clip, String description) {
        return new VideoSource(clip, false, description, Messages.text("clip.instead"));
    }

    /** The same source with another finder. */
    public VideoSource from(DeviceFinder other) {
        return new VideoSource(other, isCamera, description, notice);
    }
}
