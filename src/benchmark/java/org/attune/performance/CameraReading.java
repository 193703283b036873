package org.attune.performance;

import java.awt.Dimension;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.attune.capture.Cameras;
import org.attune.capture.CaptureException;
import org.attune.capture.FrameGrabber;
import org.attune.capture.LatestFrame;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.Mat;
import org.opencv.videoio.VideoCapture;
import org.opencv.videoio.Videoio;

/**
 * A program of its own: what reading a camera costs, against OpenCV's {@code VideoCapture} alone on the same device, in
 * turns. It wants a real camera, or the emulated one of packaging/linux/camera-trial.sh, which runs it.
 */
final class CameraReading {
    private static final int ROUNDS = 5;
    private static final int PICTURES = 60;
    private static final int MJPG = 'M' | 'J' << 8 | 'P' << 16 | 'G' << 24;

    private CameraReading() {}

    /** @param arguments the number of the camera's device file, and its index in the list */
    public static void main(String[] arguments) throws Exception {
        OpenCvLibrary.load();
        int number = Integer.parseInt(arguments[0]);
        double[] alone = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        // One round to warm up.
        for (int round = -1; round < ROUNDS; round++) {
            int index = Math.max(0, round);
            alone[index] = alone(number);
            ours[index] = ours(arguments[1]);
        }
        System.out.printf(Locale.ROOT,
                "processor time per picture, median: VideoCapture alone %.1f ms, Attune %.1f ms, ratio %.2f%n",
                median(alone), median(ours),
                median(ours) / median(alone));
        System.exit(0);
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    /** Milliseconds a picture. */
    private static double alone(int number) {
        VideoCapture capture = new VideoCapture(number, Videoio.CAP_V4L2);
        capture.set(Videoio.CAP_PROP_FOURCC, MJPG);
        capture.set(Videoio.CAP_PROP_FRAME_WIDTH, 640);
        capture.set(Videoio.CAP_PROP_FRAME_HEIGHT, 480);
        Mat picture = new Mat();
        capture.read(picture);
        double cost = perPicture(() -> {
            for (int read = 0; read < PICTURES; read++) {
                capture.read(picture);
            }
            return PICTURES;
        });
        capture.release();
        picture.release();
        return cost;
    }

    private static double ours(String index) throws CaptureException {
        LatestFrame slot = new LatestFrame();
        try (FrameGrabber grabber = new FrameGrabber(Cameras.ofThisMachine().choose(index, new Dimension(640, 480)),
                slot)) {
            grabber.start();
            await(slot, 0);
            long first = newest(slot);
            return perPicture(() -> await(slot, first + PICTURES) - first);
        }
    }

    /** @param read reads, and says how many pictures */
    private static double perPicture(LongSupplier read) {
        long before = ProcessorTime.nanos();
        long pictures = read.getAsLong();
        return (ProcessorTime.nanos() - before) / 1e6 / pictures;
    }

    /** Its number, -1 while there is none. */
    private static long newest(LatestFrame slot) {
        AtomicLong sequence = new AtomicLong(-1);
        slot.lend(frame -> sequence.set(frame.sequence()));
        return sequence.get();
    }

    /** The number of the newest when that one is there. */
    private static long await(LatestFrame slot, long sequence) {
        try {
            long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (newest(slot) < sequence) {
                if (System.nanoTime() > patience) {
                    throw new IllegalStateException("the camera gives no pictures");
                }
                Thread.sleep(200);
            }
            return newest(slot);
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
