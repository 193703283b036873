package org.attune.capture;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.attune.config.OpenCvLibrary;
import org.opencv.core.Mat;
import org.opencv.videoio.VideoCapture;
import org.opencv.videoio.Videoio;

/** Motion JPEG in AVI by OpenCV's own decoder, the only video that OpenCV reads without further libraries. */
final class MotionJpegReader implements VideoReader {
    static {
        OpenCvLibrary.load();
    }

    private static final int HEADER_BYTES = 4096;

    private final VideoCapture capture;
    private final Mat picture = new Mat();

    private MotionJpegReader(VideoCapture capture) {
        this.capture = capture;
    }

    static Optional<VideoReader> open(Path file) {
        if (!isMotionJpeg(file)) {
            return Optional.empty();
        }
        VideoCapture capture = new VideoCapture(file.toString(), Videoio.CAP_OPENCV_MJPEG);
        if (capture.isOpened()) {
            return Optional.of(new MotionJpegReader(capture));
        }
        capture.release();
        return Optional.empty();
    }

    /** Looks into the RIFF header first, because OpenCV complains on the terminal about files that it does not know. */
    private static boolean isMotionJpeg(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEADER_BYTES), StandardCharsets.ISO_8859_1);
            return head.startsWith("RIFF") && head.startsWith("AVI ", 8) && head.toUpperCase(Locale.ROOT).contains("MJPG");
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public boolean read(FrameBuffer into) {
        boolean read = capture.read(picture);
        if (read) {
            into.copy(picture);
        }
        return read;
    }

    /** Finds the picture in the file and does not decode it. */
    @Override
    public boolean skip() {
        return capture.grab();
    }

    @Override
    public double rate() {
        return capture.get(Videoio.CAP_PROP_FPS);
    }

    @Override
    public Dimension size() {
        return new Dimension((int) capture.get(Videoio.CAP_PROP_FRAME_WIDTH), (int) capture.get(Videoio.CAP_PROP_FRAME_HEIGHT));
    }

    @Override
    public void close() {
        capture.release();
        picture.release();
    }
}
