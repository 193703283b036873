package org.attune.capture.stream;

import java.awt.Dimension;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.attune.capture.CaptureException;
import org.attune.capture.FrameBuffer;
import org.attune.capture.FrameSource;
import org.attune.platform.OpenCvLibrary;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/**
 * Motion JPEG over HTTP ({@code multipart/x-mixed-replace}), as phones and network cameras serve it, or one JPEG that
 * is asked for again and again. Only the given address is ever asked. A server that falls silent is given up: the
 * client's own timeout ends with the headers, so a timer closes the stream when a picture takes too long.
 */
public final class StreamSource implements FrameSource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** 4K: what a server says of its pictures decides over the memory that they take. */
    private static final long MOST_PIXELS = 3840 * 2160;

    private static final ScheduledExecutorService TIMER = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("stream-timer").factory());

    static {
        OpenCvLibrary.load();
    }

    private final StreamAddress address;
    private final StreamReason reason;
    private final Duration patience;
    private final MatOfByte jpeg = new MatOfByte();
    private volatile @Nullable StreamPictures pictures;
    private long lastRead;

    public StreamSource(StreamAddress address) {
        this(address, PATIENCE);
    }

    /** @throws IllegalArgumentException as {@link StreamAddress#of} */
    public StreamSource(URI address) {
        this(StreamAddress.of(address.toString()));
    }

    /** @param patience how long the server may be silent */
    StreamSource(StreamAddress address, Duration patience) {
        this.address = address;
        this.reason = new StreamReason(address.place());
        this.patience = patience;
    }

    @Override
    public String name() {
        return address.place();
    }

    /** More than any stream has: its pictures are waited for. */
    @Override
    public double rate() {
        return 60;
    }

    /**
     * @throws CaptureException when nobody answers at the address, or with something else than pictures; its message
     * says which
     */
    @Override
    public void open() throws CaptureException {
        if (pictures != null) {
            return;
        }
        StreamPictures opened = new StreamPictures(address, patience);
        pictures = opened;
        inTime(false, () -> {
            opened.open();
            lastRead = System.nanoTime();
            return true;
        });
    }

    boolean isOpen() {
        return pictures != null;
    }

    /**
     * The next picture; one that cannot be decoded is none.
     *
     * @throws CaptureException at the end of the stream, when the picture takes longer than five seconds, or none can
     * be decoded for that long
     */
    @Override
    public boolean read(FrameBuffer into) throws CaptureException {
        return inTime(true, () -> {
            StreamPictures open = pictures;
            if (open == null) {
                throw new IOException("the stream is closed");
            }
            Optional<byte[]> next = open.next();
            return next.isPresent() && decode(next.get(), into);
        });
    }

    /** Something that waits for the server. */
    private interface Wait {
        boolean end() throws IOException, InterruptedException;
    }

    private boolean inTime(boolean stopped, Wait wait) throws CaptureException {
        ScheduledFuture<?> limit = TIMER.schedule(this::close, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return wait.end();
        } catch (IOException | InterruptedException failure) {
            close();
            throw reason.failure(failure, stopped).told();
        } finally {
            limit.cancel(false);
        }
    }

    /** A picture that comes slowly may take seconds, and is not waited for. */
    @Override
    public void cancel() {
        close();
    }

    @Override
    public void close() {
        StreamPictures open = pictures;
        if (open != null) {
            open.close();
        }
        pictures = null;
    }

    private boolean decode(byte[] bytes, FrameBuffer into) throws StreamException {
        Dimension said = JpegSize.read(bytes).orElse(null);
        if (said != null && (long) said.width * said.height > MOST_PIXELS) {
            throw reason.large(said.width, said.height);
        }
        if (said != null && decoded(bytes, into)) {
            lastRead = System.nanoTime();
            return true;
        }
        if (System.nanoTime() - lastRead > patience.toNanos()) {
            throw reason.unreadable();
        }
        return false;
    }

    private boolean decoded(byte[] bytes, FrameBuffer into) {
        jpeg.fromArray(bytes);
        Mat picture = Imgcodecs.imdecode(jpeg, Imgcodecs.IMREAD_COLOR);
        try {
            if (!picture.empty()) {
                into.copy(picture);
            }
            return !picture.empty();
        } finally {
            picture.release();
        }
    }
}
