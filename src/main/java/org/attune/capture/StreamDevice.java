package org.attune.capture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Serial;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.attune.config.OpenCvLibrary;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/**
 * Motion JPEG over HTTP ({@code multipart/x-mixed-replace}), as phones and network cameras serve it. By URLConnection, because its
 * read timeout also ends the wait for a server that falls silent; only the given address is ever asked.
 */
public final class StreamDevice extends PictureDevice {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static {
        OpenCvLibrary.load();
    }

    private final URI address;
    private final int patienceMillis;
    private final MatOfByte jpeg = new MatOfByte();
    private volatile @Nullable HttpURLConnection connection;
    private volatile @Nullable MultipartJpegs pictures;
    private Dimension size = new Dimension(640, 480);

    public StreamDevice(URI address) {
        this(address, PATIENCE);
    }

    /** @param patience how long the server may be silent */
    StreamDevice(URI address, Duration patience) {
        super(address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort()));
        this.address = address;
        this.patienceMillis = Math.toIntExact(patience.toMillis());
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
            } catch (IOException unreachable) {
                close();
                throw new StreamException(address + " does not answer as a video stream: " + unreachable.getMessage(), unreachable);
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
     * @throws StreamException at the end of the stream, or after five seconds of silence
     */
    @Override
    public BufferedImage getImage() {
        try {
            for (MultipartJpegs open = pictures; open != null; open = pictures) {
                Optional<BufferedImage> picture = decode(open.next());
                if (picture.isPresent()) {
                    return picture.get();
                }
            }
            throw new IOException("the stream is closed");
        } catch (IOException broken) {
            throw new StreamException(address + " stopped sending: " + broken.getMessage(), broken);
        }
    }

    /** Also ends a {@link #getImage} that waits in another thread. */
    @Override
    public void close() {
        HttpURLConnection open = connection;
        if (open != null) {
            open.disconnect();
        }
        connection = null;
        pictures = null;
    }

    private Optional<BufferedImage> decode(byte[] bytes) {
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

    private MultipartJpegs connect() throws IOException {
        HttpURLConnection open = (HttpURLConnection) address.toURL().openConnection();
        connection = open;
        open.setInstanceFollowRedirects(false);
        open.setUseCaches(false);
        open.setConnectTimeout(patienceMillis);
        open.setReadTimeout(patienceMillis);
        String type = String.valueOf(open.getContentType());
        if (open.getResponseCode() != HttpURLConnection.HTTP_OK || !type.startsWith("multipart/")) {
            throw new IOException("status " + open.getResponseCode() + ", content type " + type);
        }
        return new MultipartJpegs(new BufferedInputStream(open.getInputStream(), 1 << 16));
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
