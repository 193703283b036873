package org.attune.capture;

import java.awt.Dimension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the pictures of one file from first to last. */
interface VideoReader extends AutoCloseable {
    double HIGHEST_RATE = 1000;

    /** Reads the next picture; false at the end. */
    boolean read(FrameBuffer into);

    /** Passes over the next picture, which costs less than reading it; false at the end. */
    boolean skip();

    /** Pictures a second. */
    double rate();

    Dimension size();

    @Override
    void close();

    /**
     * Opens a file with what can read it: OpenCV for Motion JPEG in AVI, ffmpeg for everything else.
     *
     * @throws CaptureException when there is no such file, or it is not a video, or only ffmpeg could read it and there is none
     */
    static VideoReader open(Path file) throws CaptureException {
        if (!Files.isRegularFile(file)) {
            throw new CaptureException(CameraState.UNREADABLE, CaptureWords.of(Files.exists(file) ? "video.folder" : "video.missing", file));
        }
        Optional<VideoReader> motionJpeg = MotionJpegReader.open(file);
        VideoReader reader = motionJpeg.isPresent() ? motionJpeg.get() : FfmpegReader.open(file);
        double rate = reader.rate();
        if (!(rate > 0 && rate <= HIGHEST_RATE)) {
            reader.close();
            throw new CaptureException(CameraState.UNREADABLE, CaptureWords.of("video.damaged", file, rate));
        }
        return reader;
    }
}
