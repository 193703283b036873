package org.attune.capture.clip;

import java.awt.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.capture.FrameBuffer;
import org.attune.platform.OpenCvLibrary;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/**
 * Reads Motion JPEG in AVI, which needs no more than a JPEG decoder. OpenCV's own reader for these files stops after
 * the first gigabyte and cannot handle audio, dropped frames, or file names with emoji. In place of a missing or
 * damaged frame the previous one is repeated; at the start, the first decodable one.
 */
final class MotionJpegReader implements VideoReader {
    static {
        OpenCvLibrary.load();
    }

    private static final double SQUARE = 0.01;
    private static final int LARGEST = 64 << 20;

    private final AviChunks chunks;
    private final AviHeader header;
    private final List<String> pictures;
    private final MatOfByte jpeg = new MatOfByte();
    private Mat picture = new Mat();
    private AviChunks.@Nullable Chunk last;
    private boolean decoded;
    private boolean damaged;
    private long delay;

    private MotionJpegReader(AviChunks chunks, AviHeader header) {
        this.chunks = chunks;
        this.header = header;
        String stream = String.format(Locale.ROOT, "%02d", header.stream());
        this.pictures = List.of(stream + "dc", stream + "db");
        this.delay = header.delay();
    }

    /**
     * Empty if the file is of another kind, or if its frames are not whole JPEGs, such as the interlaced fields of old
     * TV cards.
     */
    static Optional<VideoReader> open(Path file) throws IOException {
        AviChunks chunks = new AviChunks(file);
        MotionJpegReader shown = null;
        try {
            MotionJpegReader reader = AviHeader.read(chunks)
                    .filter(header -> header.codec().equalsIgnoreCase("MJPG"))
                    .map(header -> new MotionJpegReader(chunks, header)).orElse(null);
            shown = reader != null && reader.decodesFirst() ? reader : null;
            return Optional.ofNullable(shown);
        } finally {
            if (shown == null) {
                chunks.close();
            }
        }
    }

    /** Decodes the first frame, then returns to the start. */
    private boolean decodesFirst() throws IOException {
        long beginning = chunks.position();
        while (picture.empty()) {
            if (!advance()) {
                return false;
            }
            decode();
        }
        chunks.moveTo(beginning);
        last = null;
        return 2 * picture.rows() > Math.max(header.size().height, picture.rows());
    }

    @Override
    public boolean skip() throws IOException {
        if (delay > 0) {
            delay--;
            return true;
        }
        return advance();
    }

    @Override
    public boolean read(FrameBuffer into) throws IOException {
        if (!skip()) {
            return false;
        }
        decode();
        into.copy(picture);
        return true;
    }

    /** Finds the next frame without decoding it. */
    private boolean advance() throws IOException {
        Optional<AviChunks.Chunk> chunk = nextChunk();
        while (chunk.isPresent() && !pictures.contains(chunk.get().name())) {
            chunk = nextChunk();
        }
        if (chunk.isPresent() && chunk.get().size() > 0) {
            last = chunk.get();
            decoded = false;
        }
        return chunk.isPresent();
    }

    /** The next chunk; skips damage. */
    private Optional<AviChunks.Chunk> nextChunk() throws IOException {
        Optional<AviChunks.Chunk> chunk = chunks.next();
        if (chunk.isEmpty() && chunks.passDamage(pictures)) {
            damaged = true;
            return chunks.next();
        }
        damaged |= chunk.isEmpty() && chunks.isCutOff(pictures);
        return chunk;
    }

    private void decode() throws IOException {
        if (last == null || decoded || last.size() > LARGEST) {
            return;
        }
        decoded = true;
        jpeg.fromArray(chunks.bytes(last));
        Mat read = Imgcodecs.imdecode(jpeg, Imgcodecs.IMREAD_COLOR);
        if (read.empty()) {
            damaged = true;
        } else {
            picture.release();
            picture = Math.abs(header.pixelAspect() - 1) < SQUARE ? read : withSquarePixels(read);
        }
    }

    private Mat withSquarePixels(Mat read) {
        Mat square = new Mat();
        try {
            Size size = new Size(Math.round(read.cols() * header.pixelAspect()), read.rows());
            Imgproc.resize(read, square, size, 0, 0, Imgproc.INTER_AREA);
            return square;
        } finally {
            read.release();
        }
    }

    @Override
    public double rate() {
        return header.rate();
    }

    @Override
    public boolean isDamaged() {
        return damaged;
    }

    @Override
    public double promisedSeconds() {
        return header.pictures() == 0 ? Double.NaN : header.pictures() / header.rate();
    }

    @Override
    public Dimension size() {
        return new Dimension(picture.cols(), picture.rows());
    }

    @Override
    public void close() {
        try {
            chunks.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        } finally {
            jpeg.release();
            picture.release();
        }
    }
}
