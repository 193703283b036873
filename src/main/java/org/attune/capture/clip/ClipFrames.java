package org.attune.capture.clip;

import java.util.Optional;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.FrameBuffer;

/**
 * Selects the frames of a clip that an analysis at a fixed rate would take, by the clip's own timestamps and without
 * waiting. Other frames are not decoded.
 */
public final class ClipFrames {
    private final ClipSource clip;
    private final long period;
    private final long interval;
    private final FrameBuffer picture = new FrameBuffer();
    private long due;

    /**
     * @param clip must be open; the caller closes it
     * @param rate wanted frames per second of clip time
     */
    public ClipFrames(ClipSource clip, double rate) {
        this.clip = clip;
        this.period = Math.round(1e9 / rate);
        this.interval = Math.round(1e9 / clip.rate());
    }

    /**
     * The next frame; empty at the end of the clip.
     *
     * @throws CaptureException if the rest of the file cannot be read
     */
    public Optional<Frame> next() throws CaptureException {
        long tolerance = interval / 10;
        while (clip.positionNanos() + interval + tolerance < due) {
            if (!clip.skip()) {
                return Optional.empty();
            }
        }
        if (!clip.next(picture)) {
            return Optional.empty();
        }
        long now = clip.positionNanos();
        due = Math.max(due + period, now);
        return Optional.of(picture.frame(now, clip.pictures()));
    }
}
