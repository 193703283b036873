package org.attune.app;

import org.attune.capture.CaptureException;
import org.attune.capture.VideoSource;
import org.attune.capture.clip.ClipSource;
import org.attune.platform.Environment;

/** The built-in clip, for a computer without a camera. */
public final class DemoClip {
    public static final String DESCRIPTION = "built-in clip of average faces (nobody real)";

    private DemoClip() {}

    /** Over and over. */
    public static VideoSource source() {
        return VideoSource.insteadOfCamera(() -> open(0), DESCRIPTION);
    }

    /** @param rounds how often it is played, 0 for ever */
    public static ClipSource open(int rounds) throws CaptureException {
        return ClipSource.of(Environment.demoClip(), "built-in clip", rounds);
    }
}
