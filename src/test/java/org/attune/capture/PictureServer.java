package org.attune.capture;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

/** A camera's web server on the loopback. */
final class PictureServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    PictureServer(HttpHandler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
    }

    /** Answers with these bytes, of that type (null for none), and is done. */
    static PictureServer of(String type, byte[]... parts) throws IOException {
        return new PictureServer(exchange -> answer(exchange, 200, type, parts));
    }

    static void answer(HttpExchange exchange, int status, String type, byte[]... parts) throws IOException {
        if (type != null) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
    }

    String place() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    URI address(String path) {
        return URI.create("http://" + place() + path);
    }

    StreamSource stream() throws CaptureException {
        StreamSource stream = new StreamSource(address("/"));
        stream.open();
        return stream;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A picture of 64x48 in one gray. */
    static byte[] jpeg(int gray) throws IOException {
        return jpeg(gray, 64, 48);
    }

    static byte[] jpeg(int gray, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < width * height; pixel++) {
            image.setRGB(pixel % width, pixel / width, gray << 16 | gray << 8 | gray);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
