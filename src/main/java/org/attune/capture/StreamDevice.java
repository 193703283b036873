package org.attune.capture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.attune.config.OpenCvLibrary;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/**
 * Motion JPEG over HTTP ({@code multipart/x-mixed-replace}), as phones and network cameras serve it. Only the given address is ever
 * asked. A server that falls silent is given up: the client's own timeout ends with the headers, so a timer closes the stream when a
 * picture takes too long.
 */
public final class StreamDevice extends PictureDevice {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** 4K: what a server says of its pictures decides over the memory that they take. */
    private static final long MOST_PIXELS = 3840 * 2160;

    private static final ScheduledExecutorService TIMER =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("stream-timer").factory());

    static {
        OpenCvLibrary.load();
    }

    private final URI address;
    private final Duration patience;
    private final MatOfByte jpeg = new MatOfByte();
    private volatile @Nullable HttpClient client;
    private volatile @Nullable MultipartJpegs pictures;
    private Dimension size = new Dimension(640, 480);

    public StreamDevice(URI address) {
        this(address, PATIENCE);
    }

    /** @param patience how long the server may be silent */
    StreamDevice(URI address, Duration patience) {
        super(address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort()));
        this.address = address;
        this.patience = patience;
    }

    @Override
    public double getFPS() {
        return 60;
    }

    @Override
    public Dimension getResolution() {
        return size;
    }

    /** @throws StreamException when nobody answers at the address, or with something else than a stream of pictures */
    @Override
    public void open() {
        if (pictures == null) {
            try {
                pictures = connect();
            } catch (IOException | InterruptedException unreachable) {
                close();
                throw new StreamException(CaptureWords.of("stream.unreachable", address, unreachable.getMessage()), unreachable);
            }
        }
    }

    @Override
    public boolean isOpen() {
        return pictures != null;
    }

    /**
     * The next picture; one that cannot be decoded is skipped.
     *
     * @throws StreamException at the end of the stream, or when the picture takes longer than five seconds
     */
    @Override
    public BufferedImage getImage() {
        ScheduledFuture<?> limit = TIMER.schedule(this::close, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            for (MultipartJpegs open = pictures; open != null; open = pictures) {
                Optional<BufferedImage> picture = decode(open.next());
                if (picture.isPresent()) {
                    return picture.get();
                }
            }
            throw new IOException("the stream is closed");
        } catch (IOException broken) {
            throw new StreamException(CaptureWords.of("stream.stopped", address, broken.getMessage()), broken);
        } finally {
            limit.cancel(false);
        }
    }

    /** Also ends a {@link #getImage} that waits in another thread, and never waits itself. */
    @Override
    public void close() {
        HttpClient open = client;
        if (open != null) {
            open.shutdownNow();
        }
        client = null;
        pictures = null;
    }

    private Optional<BufferedImage> decode(byte[] bytes) throws IOException {
        Dimension said = JpegSize.of(bytes).orElse(null);
        if (said == null) {
            return Optional.empty();
        }
        if ((long) said.width * said.height > MOST_PIXELS) {
            throw new IOException("its pictures of " + said.width + "x" + said.height + " are larger than 4K");
        }
        jpeg.fromArray(bytes);
        Mat picture = Imgcodecs.imdecode(jpeg, Imgcodecs.IMREAD_COLOR);
        try {
            if (picture.empty()) {
                return Optional.empty();
            }
            size = new Dimension(picture.cols(), picture.rows());
            return Optional.of(Pictures.toImage(picture));
        } finally {
            picture.release();
        }
    }

    private MultipartJpegs connect() throws IOException, InterruptedException {
        HttpClient open = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER).build();
        client = open;
        HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
        HttpResponse<InputStream> response = open.send(request, HttpResponse.BodyHandlers.ofInputStream());
        String type = response.headers().firstValue("Content-Type").orElse("nothing");
        if (response.statusCode() != 200 || !type.startsWith("multipart/")) {
            throw new IOException("status " + response.statusCode() + ", content type " + type);
        }
        return new MultipartJpegs(new BufferedInputStream(response.body(), 1 << 16));
    }

    /** The stream cannot be read; the message says which and why. */
    static final class StreamException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        StreamException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
