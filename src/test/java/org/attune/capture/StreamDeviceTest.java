package org.attune.capture;

import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.attune.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamDeviceTest {
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.createContext("/three", exchange -> stream(exchange, 3));
        server.createContext("/silent", StreamDeviceTest::onePictureThenSilence);
        server.createContext("/page", exchange -> reply(exchange, 200, "text/html", "hello"));
        server.createContext("/away", exchange -> {
            exchange.getResponseHeaders().set("Location", "/three");
            reply(exchange, 302, "text/plain", "");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsThePicturesInOrder() {
        StreamDevice stream = new StreamDevice(address("/three"));
        stream.open();

        for (int picture = 0; picture < 3; picture++) {
            BufferedImage image = stream.getImage();
            assertThat(image.getWidth()).isEqualTo(64);
            assertThat(image.getRGB(32, 24) & 0xFF).isCloseTo(80 * picture, offset(4));
        }
        assertThatThrownBy(stream::getImage).hasMessageContaining("stopped sending");
        stream.close();
    }

    @Test
    void somethingElseThanAStreamIsRefusedInWords() {
        StreamDevice page = new StreamDevice(address("/page"));

        assertThatThrownBy(page::open).hasMessageContaining("/page does not answer as a video stream")
                .hasMessageContaining("content type text/html");
        assertThat(page.isOpen()).isFalse();
    }

    @Test
    void aRedirectIsNotFollowedBecauseOnlyTheGivenAddressIsAsked() {
        assertThatThrownBy(() -> new StreamDevice(address("/away")).open()).hasMessageContaining("status 302");
    }

    @Test
    void aServerThatIsDownIsAStateAndItsReturnIsNoticed() {
        LatestFrame slot = new LatestFrame();
        int port = server.getAddress().getPort();
        server.stop(0);
        try (FrameGrabber grabber = new FrameGrabber(() -> new StreamDevice(URI.create("http://127.0.0.1:" + port + "/three")), slot,
                new Backoff(Duration.ofMillis(20), Duration.ofMillis(100)), Duration.ofSeconds(2))) {
            grabber.start();
            Eventually.until("the state", () -> grabber.status().state() == CameraState.UNREACHABLE);

            restart(port);

            Eventually.until("pictures", () -> slot.newest().isPresent());
        }
    }

    @Test
    void aServerThatFallsSilentIsGivenUpAndAskedAgain() {
        LatestFrame slot = new LatestFrame();
        AtomicInteger connections = new AtomicInteger();
        DeviceFinder finder = () -> {
            connections.incrementAndGet();
            return new StreamDevice(address("/silent"), Duration.ofMillis(300));
        };
        try (FrameGrabber grabber = new FrameGrabber(finder, slot, new Backoff(Duration.ofMillis(20), Duration.ofMillis(100)), Duration.ofSeconds(60))) {
            grabber.start();

            Eventually.until("a picture", () -> slot.newest().isPresent());
            Eventually.until("a second connection", () -> connections.get() > 1);
        }
    }

    @Test
    void closingEndsTheWaitForASilentServer() throws InterruptedException {
        LatestFrame slot = new LatestFrame();
        FrameGrabber grabber = new FrameGrabber(() -> new StreamDevice(address("/silent"), Duration.ofSeconds(60)), slot,
                new Backoff(Duration.ofMillis(20), Duration.ofMillis(100)), Duration.ofSeconds(60));
        grabber.start();
        Eventually.until("a picture", () -> slot.newest().isPresent());
        Thread.sleep(200);

        long before = System.nanoTime();
        grabber.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).as("not the minute of the stream's patience").isLessThan(Duration.ofSeconds(1));
    }

    private void restart(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
            server.createContext("/three", exchange -> stream(exchange, 3));
            server.start();
        } catch (IOException taken) {
            throw new AssertionError(taken);
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void reply(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void stream(HttpExchange exchange, int pictures) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=next");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int picture = 0; picture < pictures; picture++) {
                byte[] jpeg = jpeg(80 * picture);
                out.write(("--next\r\nContent-Type: image/jpeg\r\nContent-Length: " + jpeg.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(jpeg);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static void onePictureThenSilence(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=next");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(jpeg(100));
        exchange.getResponseBody().flush();
    }

    private static byte[] jpeg(int gray) throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < 64 * 48; pixel++) {
            image.setRGB(pixel % 64, pixel / 64, gray << 16 | gray << 8 | gray);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
