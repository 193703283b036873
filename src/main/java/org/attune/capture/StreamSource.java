package org.attune.capture;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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
public final class StreamSource implements FrameSource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** 4K: what a server says of its pictures decides over the memory that they take. */
    private static final long MOST_PIXELS = 3840 * 2160;

    private static final ScheduledExecutorService TIMER =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("stream-timer").factory());

    static {
        OpenCvLibrary.load();
    }

    private final String name;
    private final URI address;
    private final Duration patience;
    private final MatOfByte jpeg = new MatOfByte();
    private volatile @Nullable HttpClient client;
    private volatile @Nullable MultipartJpegs pictures;

    public StreamSource(URI address) {
        this(address, PATIENCE);
    }

    /** @param patience how long the server may be silent */
    StreamSource(URI address, Duration patience) {
        this.name = address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
        this.address = address;
        this.patience = patience;
    }

    @Override
    public String name() {
        return name;
    }

    /** More than any stream has: its pictures are waited for. */
    @Override
    public double rate() {
        return 60;
    }

    /** @throws CaptureException when nobody answers at the address, or with something else than a stream of pictures; its cause says which */
    @Override
    public void open() throws CaptureException {
        if (pictures == null) {
            try {
                pictures = connect();
            } catch (IOException | InterruptedException unreachable) {
                close();
                throw failure("stream.unreachable", unreachable);
            }
        }
    }

    boolean isOpen() {
        return pictures != null;
    }

    /**
     * The next picture; one that cannot be decoded is none.
     *
     * @throws CaptureException at the end of the stream, or when the picture takes longer than five seconds
     */
    @Override
    public boolean read(FrameBuffer into) throws CaptureException {
        ScheduledFuture<?> limit = TIMER.schedule(this::close, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            MultipartJpegs open = pictures;
            if (open == null) {
                throw new IOException("the stream is closed");
            }
            return decode(open.next(), into);
        } catch (IOException broken) {
            throw failure("stream.stopped", broken);
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
        HttpClient open = client;
        if (open != null) {
            open.shutdownNow();
        }
        client = null;
        pictures = null;
    }

    private CaptureException failure(String key, Exception cause) {
        return new CaptureException(CameraState.UNREACHABLE, CameraState.UNREACHABLE.sentence(), new IOException(CaptureWords.of(key, address, cause.getMessage()), cause));
    }

    private boolean decode(byte[] bytes, FrameBuffer into) throws IOException {
        Dimension said = JpegSize.of(bytes).orElse(null);
        if (said == null) {
            return false;
        }
        if ((long) said.width * said.height > MOST_PIXELS) {
            throw new IOException("its pictures of " + said.width + "x" + said.height + " are larger than 4K");
        }
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

    private MultipartJpegs connect() throws IOException, InterruptedException {
        HttpClient open = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER).build();
        client = open;
        HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
        HttpResponse<InputStream> response = open.send(request, HttpResponse.BodyHandlers.ofInputStream());
        String type = response.headers().firstValue("Content-Type").orElse("nothing");
        if (response.statusCode() != 200 || !type.startsWith("multipart/")) {
            throw new IOException("status " + response.statusCode() + ", content type " + type);
        }
        return new MultipartJpegs(response.body());
    }
}
