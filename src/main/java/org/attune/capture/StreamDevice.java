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
import org.attune.config.OpenCvLibrary;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/** Motion JPEG over HTTP ({@code multipart/x-mixed-replace}), as phones and network cameras serve it. */
public final class StreamDevice extends PictureDevice {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static {
        OpenCvLibrary.load();
    }

    private final URI address;
    private @Nullable HttpClient client;
    private @Nullable MultipartJpegs pictures;
    private Dimension size = new Dimension(640, 480);

    public StreamDevice(URI address) {
        super(address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort()));
        this.address = address;
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
                throw new StreamException(address + " does not answer as a video stream: " + unreachable.getMessage(), unreachable);
            }
        }
    }

    @Override
    public boolean isOpen() {
        return pictures != null;
    }

    /** The next picture; one that cannot be decoded is skipped. */
    @Override
    public BufferedImage getImage() {
        try {
            while (pictures != null) {
                Mat picture = Imgcodecs.imdecode(new MatOfByte(pictures.next()), Imgcodecs.IMREAD_COLOR);
                if (!picture.empty()) {
                    size = new Dimension(picture.cols(), picture.rows());
                    return Pictures.toImage(picture);
                }
            }
            throw new IOException("the stream is closed");
        } catch (IOException broken) {
            throw new StreamException(address + " stopped sending: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() {
        if (client != null) {
            client.shutdownNow();
            client = null;
        }
        pictures = null;
    }

    private MultipartJpegs connect() throws IOException, InterruptedException {
        client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
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
