package org.attune.performance;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.FrameBuffer;
import org.attune.capture.FrameSource;
import org.attune.capture.clip.ClipFrames;
import org.attune.capture.clip.ClipSource;
import org.attune.platform.Environment;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/**
 * A camera of 30 pictures a second, some of the built-in clip's to and fro, as they come through a cable: each has to
 * be decoded, and is so as OpenCV decodes a camera's. What it lacks of a real one is the kernel's share.
 */
final class DecodedCamera implements FrameSource {
    static {
        OpenCvLibrary.load();
    }

    private static final int SKIPPED = 30;
    private static final int KEPT = 8;
    private static final long PERIOD = 1_000_000_000L / 30;

    /** What a picture is on its way. */
    enum Format { MJPG, YUYV }

    private final Format format;
    private final List<Mat> pictures = new ArrayList<>();
    private final Mat decoded = new Mat();
    private Dimension size = new Dimension();
    private int shown;
    private long due;

    DecodedCamera(Format format) throws CaptureException {
        this.format = format;
        ClipSource clip = ClipSource.of(Environment.demoClip());
        clip.open();
        ClipFrames frames = new ClipFrames(clip, clip.rate());
        for (int read = 0; read < SKIPPED + KEPT; read++) {
            Frame frame = frames.next().orElseThrow();
            if (read >= SKIPPED) {
                size = new Dimension(frame.width(), frame.height());
                pictures.add(encoded(frame));
            }
        }
        clip.close();
    }

    private Mat encoded(Frame frame) {
        Mat bgr = new Mat(frame.height(), frame.width(), CvType.CV_8UC3);
        bgr.put(0, 0, frame.bgr());
        if (format == Format.YUYV) {
            return yuyv(bgr);
        }
        MatOfByte jpeg = new MatOfByte();
        Imgcodecs.imencode(".jpg", bgr, jpeg);
        return jpeg;
    }

    /** Two pixels share their colour. OpenCV 4.9 has no way there but by hand. */
    private static Mat yuyv(Mat bgr) {
        Mat yuv = new Mat();
        Imgproc.cvtColor(bgr, yuv, Imgproc.COLOR_BGR2YUV);
        byte[] from = new byte[bgr.rows() * bgr.cols() * 3];
        yuv.get(0, 0, from);
        byte[] to = new byte[bgr.rows() * bgr.cols() * 2];
        for (int pixel = 0; pixel < to.length / 2; pixel++) {
            to[2 * pixel] = from[3 * pixel];
            to[2 * pixel + 1] = from[3 * pixel + 1 + pixel % 2];
        }
        Mat result = new Mat(bgr.rows(), bgr.cols(), CvType.CV_8UC2);
        result.put(0, 0, to);
        return result;
    }

    /** Waits until it is time, as a driver does. No two in a row are equal, which no camera's are either. */
    @Override
    public boolean read(FrameBuffer into) {
        due = Math.max(due + PERIOD, System.nanoTime() - PERIOD);
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
        int step = shown++ % (2 * KEPT - 2);
        Mat picture = pictures.get(step < KEPT ? step : 2 * KEPT - 2 - step);
        if (format == Format.YUYV) {
            Imgproc.cvtColor(picture, decoded, Imgproc.COLOR_YUV2BGR_YUYV);
            return copy(decoded, into);
        }
        Mat decodedJpeg = Imgcodecs.imdecode(picture, Imgcodecs.IMREAD_COLOR);
        boolean copied = copy(decodedJpeg, into);
        decodedJpeg.release();
        return copied;
    }

    private boolean copy(Mat bgr, FrameBuffer into) {
        bgr.put(0, 0, new byte[]{(byte) shown, (byte) (shown >> 8), 0});
        return into.fill(size, pixels -> bgr.get(0, 0, pixels) > 0);
    }

    @Override
    public String name() {
        return "Decoded";
    }

    @Override
    public double rate() {
        return 60;
    }

    @Override
    public void open() {
        due = System.nanoTime();
    }

    @Override
    public void close() {
        // Its pictures stay in memory, for the next opening.
    }
}
