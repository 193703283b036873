package org.attune.capture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
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

    private final VideoCapture capture;
    private final Mat picture = new Mat();

    private MotionJpegReader(VideoCapture capture) {
        this.capture = capture;
    }

    static Optional<VideoReader> open(Path file) {
        VideoCapture capture = new VideoCapture(file.toString(), Videoio.CAP_OPENCV_MJPEG);
        if (capture.isOpened()) {
            return Optional.of(new MotionJpegReader(capture));
        }
        capture.release();
        return Optional.empty();
    }

    @Override
    public Optional<BufferedImage> read() {
        return capture.read(picture) ? Optional.of(Pictures.toImage(picture)) : Optional.empty();
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
