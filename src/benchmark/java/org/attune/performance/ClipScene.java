package org.attune.performance;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.jspecify.annotations.Nullable;

/** The frames of a video that are due ten times a second of its own time. */
final class ClipScene implements Iterator<Moment> {
    private final ClipSource clip;
    private @Nullable Frame next;
    private int ticks;

    private ClipScene(Path file) {
        try {
            clip = ClipSource.of(file);
        } catch (CaptureException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
        clip.open();
        next = read();
    }

    static Scene of(String name, Path file) {
        return new Scene(name, Scene.RATE, false, () -> new ClipScene(file));
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Moment next() {
        Frame frame = next;
        if (frame == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return new Moment(frame, Map.of());
    }

    private @Nullable Frame read() {
        for (BufferedImage picture = Images.next(clip); picture != null; picture = Images.next(clip)) {
            if (clip.positionNanos() >= ticks * 1_000_000_000L / Scene.RATE) {
                return Frame.copyOf(picture, clip.positionNanos(), ticks++);
            }
        }
        clip.close();
        return null;
    }
}
