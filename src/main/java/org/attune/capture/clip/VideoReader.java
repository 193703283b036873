package org.attune.capture.clip;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.FrameBuffer;
import org.attune.capture.Messages;
import org.attune.platform.RegularFile;

/**
 * Reads the frames of one file from start to end at a constant rate; gaps are filled by repeating the previous frame.
 */
interface VideoReader extends AutoCloseable {
    double HIGHEST_RATE = 1000;

    /** Reads the next frame; false at the end. */
    boolean read(FrameBuffer into) throws IOException;

    /** Skips the next frame, which is cheaper than reading it; false at the end. */
    boolean skip() throws IOException;

    /** Frames per second. */
    double rate();

    /** The duration that the file claims, in seconds; NaN if it does not say. */
    double promisedSeconds();

    /** Whether the file has timestamps; without them, the rate is a guess. */
    default boolean hasTimes() {
        return true;
    }

    /** Whether any part of the file read so far is damaged. */
    boolean isDamaged();

    Dimension size();

    @Override
    void close();

    /**
     * Opens a file with a suitable reader: our own for Motion JPEG in AVI, ffmpeg for everything else.
     *
     * @throws CaptureException if there is no such file, if it is not a video, or if it needs ffmpeg and ffmpeg is
     * missing
     */
    static VideoReader open(Path file) throws CaptureException {
        try {
            RegularFile.require(file);
        } catch (IOException none) {
            throw new CaptureException(CameraState.UNREADABLE,
                    Messages.text(Files.exists(file) ? "video.folder" : "video.missing", file), none);
        }
        VideoReader reader = any(file);
        double rate = reader.rate();
        if (!(rate > 0 && rate <= HIGHEST_RATE)) {
            reader.close();
            throw new CaptureException(CameraState.UNREADABLE, Messages.text("video.damaged", file, rate));
        }
        return reader;
    }

    private static VideoReader any(Path file) throws CaptureException {
        try {
            Optional<VideoReader> motionJpeg = MotionJpegReader.open(file);
            return motionJpeg.isPresent() ? motionJpeg.get() : FfmpegReader.open(file);
        } catch (AccessDeniedException forbidden) {
            throw new CaptureException(CameraState.UNREADABLE, Messages.text("video.forbidden", file), forbidden);
        } catch (IOException unreadable) {
            throw new CaptureException(CameraState.UNREADABLE, Messages.text("video.broken", file), unreadable);
        }
    }
}
