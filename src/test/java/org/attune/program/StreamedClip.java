package org.attune.program;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.platform.Environment;

/** The built-in clip as a camera on the network of this computer sends it. */
final class StreamedClip implements AutoCloseable {
    private final HttpServer server;

    StreamedClip() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.createContext("/", StreamedClip::stream);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=next");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                play(out);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void play(OutputStream out) throws IOException, InterruptedException {
        ClipSource clip;
        try {
            clip = ClipSource.of(Environment.demoClip(), "clip", 0);
        } catch (Exception unreadable) {
            throw new IOException(unreadable);
        }
        clip.open();
        for (BufferedImage picture = Images.next(clip); picture != null; picture = Images.next(clip)) {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", jpeg);
            out.write("--next\r\nContent-Type: image/jpeg\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            jpeg.writeTo(out);
            out.flush();
            Thread.sleep(60);
        }
    }
}
