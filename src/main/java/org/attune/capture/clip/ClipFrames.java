package org.attune.capture.clip;

import java.util.Optional;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.FrameBuffer;

/**
 * Of a clip's pictures those that an analysis at a fixed rate would take, by the clip's own time stamps and without
 * waiting. The others are not even decoded.
 */
public final class ClipFrames {
    private final ClipSource clip;
    private final long period;
    private final long interval;
    private final FrameBuffer picture = new FrameBuffer();
    private long due;

    /**
     * @param clip open; whoever opened it closes it
     * @param rate wanted frames a second of the clip's time
     */
    public ClipFrames(ClipSource clip, double rate) {
        this.clip = clip;
        this.period = Math.round(1e9 / rate);
        this.interval = Math.round(1e9 / clip.rate());
    }

    /**
     * The next frame, nothing at the clip's end.
     *
     * @throws CaptureException when the file cannot be read on
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
