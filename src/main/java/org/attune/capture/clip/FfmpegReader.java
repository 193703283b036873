package org.attune.capture.clip;

import java.awt.Dimension;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.FrameBuffer;
import org.attune.capture.Messages;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/**
 * Reads any video that an {@code ffmpeg} can decode, piped as YUV4MPEG2: raw 4:2:0 frames after a header line with size
 * and rate. ffmpeg converts to a constant rate, upright orientation and square pixels. It scales frames wider than 1280
 * down: faces are still far larger than the classifier's input.
 */
final class FfmpegReader implements VideoReader {
    private static final int LONGEST_HEADER = 512;
    /** Raw streams: frames one after another, without timestamps. */
    private static final Set<String> WITHOUT_TIMES = Set.of("h264", "hevc", "m4v", "mjpeg", "mpjpeg");

    static {
        OpenCvLibrary.load();
    }

    private final Ffmpeg ffmpeg;
    private final DataInputStream pipe;
    private final Y4mHeader header;
    private final byte[] planes;
    private final Mat yuv;
    private final Mat bgr = new Mat();

    private FfmpegReader(Ffmpeg ffmpeg, DataInputStream pipe, Y4mHeader header) {
        this.ffmpeg = ffmpeg;
        this.pipe = pipe;
        this.header = header;
        this.planes = new byte[header.width() * header.height() * 3 / 2];
        this.yuv = new Mat(header.height() * 3 / 2, header.width(), CvType.CV_8UC1);
    }

    static VideoReader open(Path file) throws CaptureException {
        Ffmpeg ffmpeg = start(file);
        DataInputStream pipe = new DataInputStream(new BufferedInputStream(ffmpeg.pictures(), 1 << 16));
        try {
            return new FfmpegReader(ffmpeg, pipe, Y4mHeader.parse(line(pipe)));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException noVideo) {
            ffmpeg.close();
            throw new CaptureException(CameraState.UNREADABLE, refusal(file, ffmpeg), noVideo);
        }
    }

    private static Ffmpeg start(Path file) throws CaptureException {
        try {
            return Ffmpeg.decoding(file);
        } catch (IOException noFfmpeg) {
            throw new CaptureException(CameraState.UNREADABLE, Messages.text("video.ffmpeg", file, Ffmpeg.howToGet()),
                    noFfmpeg);
        }
    }

    private static String refusal(Path file, Ffmpeg ffmpeg) {
        String reason = ffmpeg.reason();
        if (ffmpeg.isOnlySound()) {
            return Messages.text("video.sound", file);
        }
        return reason.isEmpty() ? Messages.text("video.none", file) : Messages.text("video.refused", file, reason);
    }

    @Override
    public boolean skip() {
        try {
            if (!line(pipe).startsWith("FRAME")) {
                return false;
            }
            pipe.readFully(planes);
            return true;
        } catch (IOException end) {
            return false;
        }
    }

    @Override
    public boolean read(FrameBuffer into) {
        if (!skip()) {
            return false;
        }
        yuv.put(0, 0, planes);
        Imgproc.cvtColor(yuv, bgr, Imgproc.COLOR_YUV2BGR_I420);
        into.copy(bgr);
        return true;
    }

    @Override
    public double rate() {
        return header.rate();
    }

    @Override
    public double promisedSeconds() {
        return ffmpeg.seconds();
    }

    @Override
    public boolean isDamaged() {
        return ffmpeg.isDamaged();
    }

    @Override
    public boolean hasTimes() {
        return !WITHOUT_TIMES.contains(ffmpeg.format());
    }

    @Override
    public Dimension size() {
        return new Dimension(header.width(), header.height());
    }

    @Override
    public void close() {
        ffmpeg.close();
        yuv.release();
        bgr.release();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() == LONGEST_HEADER) {
                throw new EOFException("no line");
            }
            line.append((char) next);
        }
        return line.toString();
    }

    /** The header line of a YUV4MPEG2 stream; see its manual page, yuv4mpeg(5). */
    record Y4mHeader(int width, int height, double rate) {
        static Y4mHeader parse(String line) throws IOException {
            int width = 0;
            int height = 0;
            double rate = 0;
            for (String field : line.split(" ")) {
                switch (field.charAt(0)) {
                    case 'W' -> width = Integer.parseInt(field.substring(1));
                    case 'H' -> height = Integer.parseInt(field.substring(1));
                    case 'F' -> rate = ratio(field.substring(1));
                    default -> {
                    }
                }
            }
            if (!line.startsWith("YUV4MPEG2") || width <= 0 || height <= 0 || rate <= 0) {
                throw new IOException("not a YUV4MPEG2 stream: " + line);
            }
            return new Y4mHeader(width, height, rate);
        }

        private static double ratio(String text) {
            String[] parts = text.split(":");
            return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
        }
    }
}
