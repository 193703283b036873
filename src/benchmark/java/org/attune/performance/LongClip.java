package org.attune.performance;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.capture.CaptureException;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.platform.Environment;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.videoio.VideoWriter;
import org.opencv.videoio.Videoio;

/** The built-in clip over and over as one file: long enough that starting the program does not count for much. */
final class LongClip {
    private static final int ROUNDS = 26;
    private static final int RATE = 15;
    /** 348 pictures a round. */
    static final double SECONDS = ROUNDS * 348.0 / RATE;

    private LongClip() {}

    /** Made when it is not there yet. */
    static Path file(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve("long.avi");
        if (Files.exists(file)) {
            return file;
        }
        try {
            write(ClipSource.of(Environment.demoClip(), "long", ROUNDS), file);
        } catch (CaptureException unreadable) {
            throw new IOException(unreadable);
        }
        return file;
    }

    private static void write(ClipSource clip, Path file) {
        clip.open();
        VideoWriter writer = new VideoWriter(file.toString(), Videoio.CAP_OPENCV_MJPEG,
                VideoWriter.fourcc('M', 'J', 'P', 'G'), RATE, new Size(640, 480));
        Mat mat = new Mat(480, 640, CvType.CV_8UC3);
        for (BufferedImage picture = Images.next(clip); picture != null; picture = Images.next(clip)) {
            mat.put(0, 0, ((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
            writer.write(mat);
        }
        writer.release();
        mat.release();
        clip.close();
    }
}
