package org.attune.capture.v4l2;

import java.awt.Dimension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.attune.platform.OpenCvLibrary;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.videoio.VideoCapture;
import org.opencv.videoio.Videoio;

/**
 * A Linux camera, read through OpenCV: as Motion JPEG if the camera offers it, and with no more pixels than requested
 * where the camera has such a size. A read blocks until a frame arrives, but at most {@code
 * OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT} seconds; the launcher sets that to 1.
 */
public final class V4l2Device implements AutoCloseable {
    private final int number;
    private final Path file;
    private final String place;
    private final V4l2Node node;
    private Dimension size = new Dimension(640, 480);
    private @Nullable VideoCapture capture;
    private @Nullable Mat picture;

    V4l2Device(int number, Path file, String place, V4l2Node node) {
        this.number = number;
        this.file = file;
        this.place = place;
        this.node = node;
    }

    public String name() {
        return node.name();
    }

    /** The port it is plugged into, which distinguishes two cameras with the same name. */
    public String place() {
        return place;
    }

    /** Whether the system currently denies this user access. */
    public boolean isForbidden() {
        try {
            V4l2Calls.close(V4l2Calls.open(file.toString()));
            return false;
        } catch (V4l2Calls.RefusedException refused) {
            return refused.isForbidden();
        }
    }

    public boolean isGone() {
        return !Files.exists(file);
    }

    public List<Dimension> sizes() {
        return node.sizes();
    }

    /** The frame size; until the camera is open, the requested one. */
    public Dimension size() {
        return size;
    }

    /** @param wanted the largest useful size, by number of pixels */
    public void choose(Dimension wanted) {
        size = node.sizes().stream().filter(offered -> pixels(offered) <= pixels(wanted))
                .max(Comparator.comparingInt(V4l2Device::pixels))
                .or(() -> node.sizes().stream().min(Comparator.comparingInt(V4l2Device::pixels))).orElse(wanted);
    }

    private static int pixels(Dimension size) {
        return size.width * size.height;
    }

    /** Opens the camera. It stays closed if the system or another program blocks it. */
    public void open() {
        if (capture != null) {
            return;
        }
        OpenCvLibrary.load();
        VideoCapture opened = new VideoCapture(number, Videoio.CAP_V4L2);
        if (!opened.isOpened()) {
            opened.release();
            return;
        }
        if (node.formats().contains(V4l2Node.MJPG)) {
            opened.set(Videoio.CAP_PROP_FOURCC, V4l2Node.MJPG);
        }
        opened.set(Videoio.CAP_PROP_FRAME_WIDTH, size.width);
        opened.set(Videoio.CAP_PROP_FRAME_HEIGHT, size.height);
        size = new Dimension((int) opened.get(Videoio.CAP_PROP_FRAME_WIDTH),
                (int) opened.get(Videoio.CAP_PROP_FRAME_HEIGHT));
        capture = opened;
        picture = new Mat();
    }

    public boolean isOpen() {
        return capture != null;
    }

    /**
     * Waits for the next frame.
     *
     * @param bgr {@code width * height * 3} bytes, top row first, in blue, green, red order
     * @return false if no frame came, or a damaged one
     * @throws IllegalStateException if the camera is gone
     */
    public boolean read(byte[] bgr) {
        VideoCapture open = capture;
        Mat read = picture;
        if (open != null && read != null && open.read(read)) {
            boolean whole = read.cols() == size.width && read.rows() == size.height && read.channels() == 3;
            return whole && read.get(0, 0, bgr) > 0;
        }
        if (isGone()) {
            throw new IllegalStateException(file + " is gone");
        }
        return false;
    }

    @Override
    public void close() {
        VideoCapture open = capture;
        Mat read = picture;
        capture = null;
        picture = null;
        if (open != null) {
            open.release();
        }
        if (read != null) {
            read.release();
        }
    }
}
