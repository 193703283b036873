package org.attune.capture.stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.attune.capture.CaptureException;

/** A camera's web server on the loopback. */
public final class PictureServer implements AutoCloseable {
    private static final char[] NO_SECRET = "changeit".toCharArray();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    public PictureServer(HttpHandler handler) throws IOException {
        this(handler, HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    private PictureServer(HttpHandler handler, HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
    }

    /** Answers with these bytes, of that type (null for none), and is done. */
    public static PictureServer of(String type, byte[]... parts) throws IOException {
        return new PictureServer(exchange -> answer(exchange, 200, type, parts));
    }

    /** By https, with a certificate that it made itself. */
    public static PictureServer withCertificateOfItsOwn(Path folder, HttpHandler handler) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(ownKey(folder.resolve("own.p12")))));
        return new PictureServer(handler, server);
    }

    private static KeyStore ownKey(Path file) throws Exception {
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-keystore", file.toString(), "-storepass",
                new String(NO_SECRET), "-keyalg", "EC", "-dname", "CN=camera", "-ext", "san=ip:127.0.0.1")
                .redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException(said);
        }
        return KeyStore.getInstance(file.toFile(), NO_SECRET);
    }

    private static SSLContext context(KeyStore key) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(key, NO_SECRET);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    public static void answer(HttpExchange exchange, int status, String type, byte[]... parts) throws IOException {
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

    public String place() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public URI address(String path) {
        return URI.create((server instanceof HttpsServer ? "https://" : "http://") + place() + path);
    }

    /** Open, with more patience than any machine needs. */
    StreamSource stream() throws CaptureException {
        StreamSource stream = new StreamSource(StreamAddress.of(address("/").toString()), Duration.ofMinutes(1));
        stream.open();
        return stream;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A picture of 64x48 in one gray. */
    public static byte[] jpeg(int gray) throws IOException {
        return jpeg(gray, 64, 48);
    }

    public static byte[] jpeg(int gray, int width, int height) throws IOException {
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
