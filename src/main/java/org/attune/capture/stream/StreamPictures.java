package org.attune.capture.stream;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The images at one address: from one long response, or from many if the camera sends one image per request. Servers
 * often declare a wrong content type, so unless it is multipart, the first bytes decide.
 */
final class StreamPictures implements AutoCloseable {
    /** Fast enough for the estimates to follow a face, slow enough for a small camera. */
    private static final long BETWEEN_SINGLE_PICTURES = Duration.ofMillis(200).toNanos();
    private static final Pattern PARTS = Pattern.compile("(?is)\\s*(?:--|content-).*");
    private static final Pattern PICTURE = Pattern.compile("(?s)\\s*\u00FF\u00D8\u00FF.*");
    private static final int SNIFFED_BYTES = 64;

    private final StreamClient client;
    private final StreamReason reason;
    private Optional<MultipartJpegs> answer = Optional.empty();
    /** Whether the response may be a single image. */
    private boolean isBare;
    private int pictures;
    private long due;

    StreamPictures(StreamAddress address, Duration patience) {
        this.client = new StreamClient(address, patience);
        this.reason = new StreamReason(address.place());
    }

    /** @throws StreamException if the server refuses, or responds with something other than images */
    void open() throws IOException, InterruptedException {
        due = System.nanoTime() + BETWEEN_SINGLE_PICTURES;
        pictures = 0;
        answer = Optional.of(read(client.ask()));
    }

    /**
     * The bytes of the next image; empty while it is too early to request one.
     *
     * @throws EOFException at the end of the stream
     */
    Optional<byte[]> next() throws IOException, InterruptedException {
        if (answer.isEmpty() && System.nanoTime() < due) {
            return Optional.empty();
        }
        if (answer.isEmpty()) {
            open();
        }
        try {
            byte[] picture = answer.orElseThrow().next();
            pictures++;
            return Optional.of(picture);
        } catch (EOFException over) {
            if (!isBare || pictures != 1) {
                throw over;
            }
            answer = Optional.empty();
            return Optional.empty();
        }
    }

    private MultipartJpegs read(HttpResponse<InputStream> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0].strip()
                .toLowerCase(Locale.ROOT);
        isBare = false;
        if (type.startsWith("multipart/")) {
            return new MultipartJpegs(response.body());
        }
        byte[] first = response.body().readNBytes(SNIFFED_BYTES);
        String begin = new String(first, StandardCharsets.ISO_8859_1);
        isBare = PICTURE.matcher(begin).matches();
        if (!isBare && !PARTS.matcher(begin).matches()) {
            response.body().close();
            throw reason.content(type, begin.strip());
        }
        return new MultipartJpegs(new SequenceInputStream(new ByteArrayInputStream(first), response.body()));
    }

    @Override
    public void close() {
        client.close();
    }
}
