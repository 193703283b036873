package org.attune.capture;

/**
 * Where a session's pictures come from.
 *
 * @param finder finds the device, again and again when it gets lost
 * @param isCamera whether these pictures show the learner, now
 * @param description for the report, such as "camera"
 * @param notice a sentence that the learner sees during the session, else empty
 */
public record VideoSource(DeviceFinder finder, boolean isCamera, String description, String notice) {

    /** A clip that plays because there is no camera. Nobody in it is real, and the learner is told so. */
    public static VideoSource insteadOfCamera(DeviceFinder clip, String description) {
        return new VideoSource(clip, false, description, Messages.text("clip.instead"));
    }

    /** The same source by another finder. */
    public VideoSource from(DeviceFinder other) {
        return new VideoSource(other, isCamera, description, notice);
    }
}
