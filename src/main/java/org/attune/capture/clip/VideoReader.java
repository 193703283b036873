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

/**
 * Reads the pictures of one file from first to last, at a constant rate: where there is none for a while, the one
 * before comes again.
 */
interface VideoReader extends AutoCloseable {
    double HIGHEST_RATE = 1000;

    /** Reads the next picture; false at the end. */
    boolean read(FrameBuffer into) throws IOException;

    /** Passes over the next picture, which costs less than reading it; false at the end. */
    boolean skip() throws IOException;

    /** Pictures a second. */
    double rate();

    /** How long the file says that it is, in seconds; not a number where it does not say. */
    double promisedSeconds();

    /** Whether the file tells when its pictures were taken; if not, the rate is a guess. */
    default boolean hasTimes() {
        return true;
    }

    /** Whether something of it could not be read so far. */
    boolean isDamaged();

    Dimension size();

    @Override
    void close();

    /**
     * Opens a file with what can read it: Motion JPEG in AVI by ourselves, ffmpeg for everything else.
     *
     * @throws CaptureException when there is no such file, or it is not a video, or only ffmpeg could read it and there
     * is none
     */
    static VideoReader open(Path file) throws CaptureException {
        if (!Files.isRegularFile(file)) {
            throw new CaptureException(CameraState.UNREADABLE,
                    Messages.text(Files.exists(file) ? "video.folder" : "video.missing", file));
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
