package org.attune.capture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A video file that behaves like a camera. Whoever reads it sets the pace; {@link #getFPS()} tells its own. */
public final class ClipDevice extends PictureDevice {
    private final Path file;
    private final int rounds;
    private final double rate;
    private final Dimension size;
    private VideoReader reader;
    private boolean open;
    private int round = 1;
    private long pictures;

    private ClipDevice(Path file, String name, int rounds, VideoReader reader) {
        super(name);
        this.file = file;
        this.rounds = rounds;
        this.reader = reader;
        this.rate = reader.rate();
        this.size = reader.size();
    }

    /**
     * @param rounds how many times over the clip plays; 0 for ever
     * @throws CaptureException when the file is not a video that can be read here
     */
    public static ClipDevice of(Path file, String name, int rounds) throws CaptureException {
        return new ClipDevice(file, name, rounds, VideoReader.open(file));
    }

    public static ClipDevice of(Path file) throws CaptureException {
        return of(file, file.getFileName().toString(), 1);
    }

    @Override
    public double getFPS() {
        return rate;
    }

    @Override
    public Dimension getResolution() {
        return size;
    }

    @Override
    public void open() {
        open = true;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** The next picture, null once the last round is over. */
    @Override
    public @Nullable BufferedImage getImage() {
        if (!open) {
            return null;
        }
        Optional<BufferedImage> picture = reader.read();
        if (picture.isEmpty() && rewind()) {
            picture = reader.read();
        }
        picture.ifPresent(read -> pictures++);
        return picture.orElse(null);
    }

    /** Passes over the next picture; false once the last round is over. */
    boolean skip() {
        boolean skipped = open && (reader.skip() || rewind() && reader.skip());
        pictures += skipped ? 1 : 0;
        return skipped;
    }

    /** How many pictures were read or passed over so far, over all rounds. */
    public long pictures() {
        return pictures;
    }

    /** The time of the picture read last, on the clip's own time line that goes on from round to round, in nanoseconds. */
    public long positionNanos() {
        return Math.round((pictures - 1) * 1e9 / rate);
    }

    @Override
    public void close() {
        open = false;
        reader.close();
    }

    private boolean rewind() {
        if (round == rounds || pictures == 0) {
            return false;
        }
        round++;
        reader.close();
        try {
            reader = VideoReader.open(file);
            return true;
        } catch (CaptureException gone) {
            return false;
        }
    }
}
