package org.attune.capture.v4l2;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.attune.config.OpenCvLibrary;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.videoio.VideoCapture;
import org.opencv.videoio.Videoio;

/**
 * One of Linux's cameras, read by OpenCV: as Motion JPEG where the camera has it, and with no more pixels than asked
 * for. A read returns when there is a picture, or without one after {@code OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT} seconds;
 * the launcher sets it to 1.
 */
public final class V4l2Device implements WebcamDevice, WebcamDevice.BufferAccess, WebcamDevice.FPSSource {
    /** Asked more often than any camera delivers, so that no picture waits in the driver's queue. */
    private static final int MOST_A_SECOND = 60;

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

    @Override
    public String getName() {
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

    @Override
    public Dimension[] getResolutions() {
        return node.sizes().toArray(Dimension[]::new);
    }

    /** Of its pictures; what was wished for until it is open. */
    @Override
    public Dimension getResolution() {
        return size;
    }

    /** @param wanted the most of width times height that is of use */
    @Override
    public void setResolution(Dimension wanted) {
        size = node.sizes().stream().filter(offered -> pixels(offered) <= pixels(wanted))
                .max(Comparator.comparingInt(V4l2Device::pixels))
                .or(() -> node.sizes().stream().min(Comparator.comparingInt(V4l2Device::pixels))).orElse(wanted);
    }

    private static int pixels(Dimension size) {
        return size.width * size.height;
    }

    /** It stays closed when the system or another program keeps it. */
    @Override
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

    @Override
    public boolean isOpen() {
        return capture != null;
    }

    /**
     * Waits for the next picture.
     *
     * @param bgr an array's buffer of the resolution's size, for rows from the top, blue first
     * @return false when none came, or one that is damaged
     * @throws WebcamException when the camera is gone
     */
    public boolean read(ByteBuffer bgr) {
        VideoCapture open = capture;
        Mat read = picture;
        if (open != null && read != null && open.read(read)) {
            boolean whole = read.cols() == size.width && read.rows() == size.height && read.channels() == 3;
            return whole && read.get(0, 0, bgr.array()) > 0;
        }
        if (isGone()) {
            throw new WebcamException(file + " is gone");
        }
        return false;
    }

    @Override
    public ByteBuffer getImageBytes() {
        ByteBuffer bgr = ByteBuffer.allocate(pixels(size) * 3);
        getImageBytes(bgr);
        return bgr;
    }

    /** Leaves the buffer as it is when no picture comes. */
    @Override
    public void getImageBytes(ByteBuffer bgr) {
        read(bgr);
    }

    /** For whoever wants a picture of Java's; null when none comes. */
    @Override
    public @Nullable BufferedImage getImage() {
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_3BYTE_BGR);
        return read(ByteBuffer.wrap(((DataBufferByte) image.getRaster().getDataBuffer()).getData())) ? image : null;
    }

    /** A read waits for its picture, so that nobody need wait for less. */
    @Override
    public double getFPS() {
        return MOST_A_SECOND;
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

    @Override
    public void dispose() {
        close();
    }
}
