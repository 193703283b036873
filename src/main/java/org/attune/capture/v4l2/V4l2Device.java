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
 * One of Linux's cameras, read by OpenCV: as Motion JPEG where the camera has it, and with no more pixels than asked
 * for. A read returns when there is a picture, or without one after {@code OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT} seconds;
 * the launcher sets it to 1.
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

    /** Where it is plugged in, which tells two cameras of one name apart. */
    public String place() {
        return place;
    }

    /** Whether the system lets this user read it, as it stands now. */
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

    /** Of its pictures; what was wished for until it is open. */
    public Dimension size() {
        return size;
    }

    /** @param wanted the most of width times height that is of use */
    public void choose(Dimension wanted) {
        size = node.sizes().stream().filter(offered -> pixels(offered) <= pixels(wanted))
                .max(Comparator.comparingInt(V4l2Device::pixels))
                .or(() -> node.sizes().stream().min(Comparator.comparingInt(V4l2Device::pixels))).orElse(wanted);
    }

    private static int pixels(Dimension size) {
        return size.width * size.height;
    }

    /** It stays closed when the system or another program keeps it. */
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
     * Waits for the next picture.
     *
     * @param bgr of width times height times 3, for rows from the top, blue first
     * @return false when none came, or one that is damaged
     * @throws IllegalStateException when the camera is gone
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
