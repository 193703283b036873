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
 * Motion JPEG over HTTP ({@code multipart/x-mixed-replace}), as phones and network cameras serve it, or a single JPEG
 * that is requested repeatedly. Only the given address is ever requested. The HTTP client's timeout covers only the
 * headers, so a timer closes the stream when a frame takes too long.
 */
public final class StreamSource implements FrameSource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** 4K. The size that the server claims decides how much memory a frame takes, so it is limited. */
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

    /** @throws IllegalArgumentException see {@link StreamAddress#of} */
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

    /** Higher than any stream's rate: reads block until a frame arrives. */
    @Override
    public double rate() {
        return 60;
    }

    /**
     * @throws CaptureException if nothing responds at the address, or the response is not images; the message says
     * which
     */
    @Override
    public void open() throws CaptureException {
        if (pictures != null) {
            return;
        }
        StreamPictures opened = new StreamPictures(address, patience);
        pictures = opened;
        withTimeout(false, () -> {
            opened.open();
            lastRead = System.nanoTime();
            return true;
        });
    }

    boolean isOpen() {
        return pictures != null;
    }

    /**
     * Reads the next frame; false if there is none yet, or it cannot be decoded.
     *
     * @throws CaptureException at the end of the stream, or if a frame takes longer than five seconds, or if none could
     * be decoded for that long
     */
    @Override
    public boolean read(FrameBuffer into) throws CaptureException {
        return withTimeout(true, () -> {
            StreamPictures open = pictures;
            if (open == null) {
                throw new IOException("the stream is closed");
            }
            Optional<byte[]> next = open.next();
            return next.isPresent() && decode(next.get(), into);
        });
    }

    /** An operation that waits for the server. */
    private interface Wait {
        boolean end() throws IOException, InterruptedException;
    }

    private boolean withTimeout(boolean stopped, Wait wait) throws CaptureException {
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

    /** A slow frame may take seconds; reading it is aborted. */
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
