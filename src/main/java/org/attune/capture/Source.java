package org.attune.capture;

/**
 * Where a session's pictures come from.
 *
 * @param finder finds the device, again and again when it gets lost
 * @param isCamera whether these pictures show the learner, now
 * @param description for the report, such as "camera"
 * @param notice a sentence that the learner sees during the session, else empty
 */
public record Source(DeviceFinder finder, boolean isCamera, String description, String notice) {

    /** A clip that plays because there is no camera. Nobody in it is real, and the learner is told so. */
    public static Source insteadOfCamera(DeviceFinder clip, String description) {
        return new Source(clip, false, description, CaptureWords.of("clip.instead"));
    }

    /** The same source by another finder. */
    public Source from(DeviceFinder other) {
        return new Source(other, isCamera, description, notice);
    }
}
