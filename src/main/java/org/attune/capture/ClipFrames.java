package org.attune.capture;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Of a clip's pictures those that an analysis at a fixed rate would take, by the clip's own time stamps and without waiting. The others are not even decoded. */
public final class ClipFrames {
    private final ClipDevice clip;
    private final long period;
    private final long interval;
    private long due;

    /**
     * @param clip open; whoever opened it closes it
     * @param rate wanted frames a second of the clip's time
     */
    public ClipFrames(ClipDevice clip, double rate) {
        this.clip = clip;
        this.period = Math.round(1e9 / rate);
        this.interval = Math.round(1e9 / clip.getFPS());
    }

    /** The next frame, nothing at the clip's end. */
    public Optional<Frame> next() {
        long tolerance = interval / 10;
        while (clip.positionNanos() + interval + tolerance < due) {
            if (!clip.skip()) {
                return Optional.empty();
            }
        }
        BufferedImage picture = clip.getImage();
        if (picture == null) {
            return Optional.empty();
        }
        long now = clip.positionNanos();
        due = Math.max(due + period, now);
        return Optional.of(Frame.copyOf(picture, now, clip.pictures()));
    }
}
