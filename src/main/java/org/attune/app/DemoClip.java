package org.attune.app;

import org.attune.capture.CaptureException;
import org.attune.capture.ClipSource;
import org.attune.capture.Source;
import org.attune.config.Environment;

/** The built-in clip, for a computer without a camera. */
final class DemoClip {
    static final String DESCRIPTION = "built-in clip of average faces (nobody real)";

    private DemoClip() {}

    /** Over and over. */
    static Source source() {
        return Source.insteadOfCamera(() -> open(0), DESCRIPTION);
    }

    /** @param rounds how often it is played, 0 for ever */
    static ClipSource open(int rounds) throws CaptureException {
        return ClipSource.of(Environment.demoClip(), "built-in clip", rounds);
    }
}
