package org.attune.capture.clip;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.FrameBuffer;
import org.attune.capture.FrameSource;
import org.attune.capture.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A video file that behaves like a camera. The reader sets the pace; {@link #rate()} is the clip's own rate. */
public final class ClipSource implements FrameSource {
    private static final Logger LOG = LoggerFactory.getLogger(ClipSource.class);
    /** Audio often runs slightly longer than the video. */
    private static final double SHORT_SECONDS = 1;
    private static final double SHORT = 0.02;
    /** The rate that ffmpeg assumes when the file has none. */
    private static final double GUESSED_RATE = 25;

    private final String name;
    private final Path file;
    private final int rounds;
    private final double rate;
    private final Dimension size;
    private VideoReader reader;
    private boolean open;
    private int round = 1;
    private long pictures;

    private ClipSource(Path file, String name, int rounds, VideoReader reader) {
        this.name = name;
        this.file = file;
        this.rounds = rounds;
        this.reader = reader;
        this.rate = reader.rate();
        this.size = reader.size();
    }

    /**
     * @param rounds how often the clip plays; 0 repeats it endlessly
     * @throws CaptureException if the file is not a video that can be read here
     */
    public static ClipSource of(Path file, String name, int rounds) throws CaptureException {
        return new ClipSource(file, name, rounds, VideoReader.open(file));
    }

    public static ClipSource of(Path file) throws CaptureException {
        return of(file, file.getFileName().toString(), 1);
    }

    @Override
    public String name() {
        return name;
    }

    /** Frames per second of clip time. */
    @Override
    public double rate() {
        return rate;
    }

    public Dimension size() {
        return size;
    }

    @Override
    public void open() {
        open = true;
    }

    /**
     * @throws CaptureException with the state {@link CameraState#ENDED} after the last round or once the clip is closed
     */
    @Override
    public boolean read(FrameBuffer into) throws CaptureException {
        if (!next(into)) {
            remarks().forEach(LOG::warn);
            throw new CaptureException(CameraState.ENDED, CameraState.ENDED.sentence());
        }
        return true;
    }

    /** Like {@link #read}, but returns false at the end. */
    boolean next(FrameBuffer into) throws CaptureException {
        return advance(ahead -> ahead.read(into));
    }

    /** A recording may well contain two identical frames in a row. */
    @Override
    public boolean repeatsWhenStale() {
        return false;
    }

    @Override
    public boolean standsStillInPause() {
        return true;
    }

    /** Skips the next frame; false after the last round. */
    boolean skip() throws CaptureException {
        return advance(VideoReader::skip);
    }

    private boolean advance(Step step) throws CaptureException {
        try {
            boolean done = open && (step.with(reader) || rewind() && step.with(reader));
            pictures += done ? 1 : 0;
            return done;
        } catch (IOException broken) {
            throw new CaptureException(CameraState.UNREADABLE, Messages.text("video.broken", name), broken);
        }
    }

    /** Warnings that the user needs before trusting any result; complete only at the end of the clip. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        double seconds = pictures / rate / round;
        double promised = reader.promisedSeconds();
        boolean damaged = reader.isDamaged();
        if (promised - seconds > Math.max(SHORT_SECONDS, SHORT * promised)) {
            remarks.add(Messages.text(damaged ? "video.short" : "video.ends", name, Math.round(seconds),
                    Math.round(promised)));
        } else if (damaged) {
            remarks.add(Messages.text("video.holes", name));
        }
        if (!reader.hasTimes() && rate == GUESSED_RATE) {
            remarks.add(Messages.text("video.timeless", name, Math.round(rate)));
        }
        return remarks;
    }

    /** Number of frames read or skipped so far, over all rounds. */
    public long pictures() {
        return pictures;
    }

    /** Timestamp of the last frame read, in nanoseconds of clip time; keeps increasing from round to round. */
    public long positionNanos() {
        return Math.round((pictures - 1) * 1e9 / rate);
    }

    @Override
    public void close() {
        open = false;
        reader.close();
    }

    private boolean rewind() throws CaptureException {
        if (round == rounds || pictures == 0) {
            return false;
        }
        round++;
        reader.close();
        reader = VideoReader.open(file);
        return true;
    }

    @FunctionalInterface
    private interface Step {
        boolean with(VideoReader reader) throws IOException;
    }
}
