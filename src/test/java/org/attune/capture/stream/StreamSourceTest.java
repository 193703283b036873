package org.attune.capture.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attune.Eventually;
import org.attune.platform.Backoff;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.DeviceFinder;
import org.attune.capture.FrameGrabber;
import org.attune.capture.Images;
import org.attune.capture.LatestFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamSourceTest {
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.createContext("/three", exchange -> stream(exchange, 3));
        server.createContext("/silent", StreamSourceTest::onePictureThenSilence);
        server.createContext("/huge", exchange -> send(exchange, claiming(jpeg(100), 64_000, 48_000)));
        server.createContext("/disguised",
                exchange -> send(exchange, disguised(jpeg(100), new byte[]{(byte) 0xFF, 1}),
                        disguised(jpeg(100), new byte[]{(byte) 0xFF, (byte) 0xD0}),
                        disguised(jpeg(100), new byte[]{(byte) 0xFF, 0, 0, 4, 9, 9}), jpeg(200)));
        server.createContext("/half", exchange -> send(exchange, Arrays.copyOf(jpeg(100), 300)));
        server.createContext("/damaged", exchange -> send(exchange, damaged(jpeg(100)), jpeg(200)));
        server.createContext("/slow", StreamSourceTest::oneByteAtATime);
        server.createContext("/no-pictures", exchange -> send(exchange, new byte[17 << 20]));
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
        StreamSource stream = new StreamSource(address("/three"));
        open(stream);

        for (int picture = 0; picture < 3; picture++) {
            BufferedImage image = read(stream);
            assertThat(image.getWidth()).isEqualTo(64);
            assertThat(image.getRGB(32, 24) & 0xFF).isCloseTo(80 * picture, offset(4));
        }
        assertThatThrownBy(() -> Images.read(stream)).hasMessageContaining("has stopped sending pictures");
        stream.close();
    }

    @Test
    void somethingElseThanAStreamIsRefusedInWords() {
        StreamSource page = new StreamSource(address("/page"));

        assertThatThrownBy(page::open).hasMessageContaining("sends a web page instead of pictures").cause()
                .hasMessage("content type text/html");
        assertThat(page.isOpen()).isFalse();
    }

    @Test
    void aRedirectIsNotFollowedBecauseOnlyTheGivenAddressIsAsked() {
        assertThatThrownBy(() -> new StreamSource(address("/away")).open())
                .hasMessageContaining("sends Attune on to another address").hasMessageNotContaining("three")
                .cause().hasMessage("status 302");
    }

    @Test
    void aHugePictureIsRefusedBeforeMemoryIsTakenForIt() {
        StreamSource stream = new StreamSource(address("/huge"));
        open(stream);

        assertThatThrownBy(() -> Images.read(stream)).hasMessageContaining("(64000x48000) are larger than 4K");
    }

    @Test
    void aHugePictureThatHidesItsSizeIsNotDecoded() {
        StreamSource stream = new StreamSource(address("/disguised"));
        open(stream);

        BufferedImage picture = read(stream);
        assertThat(picture.getWidth()).as("the honest one behind them").isEqualTo(64);
        assertThat(picture.getRGB(32, 24) & 0xFF).isCloseTo(200, offset(4));
    }

    @Test
    void halfAPictureIsNoneAndTheServerIsAskedAgain() {
        StreamSource stream = new StreamSource(address("/half"));
        open(stream);
        assertThatThrownBy(() -> Images.read(stream)).hasMessageContaining("has stopped sending pictures");

        AtomicInteger connections = new AtomicInteger();
        DeviceFinder finder = () -> new StreamSource(address(connections.incrementAndGet() == 1 ? "/half" : "/silent"));
        LatestFrame slot = new LatestFrame();
        try (FrameGrabber grabber = new FrameGrabber(finder, slot,
                new Backoff(Duration.ofMillis(5), Duration.ofMillis(20)), Duration.ofSeconds(60))) {
            grabber.start();
            Eventually.until("a whole picture", () -> slot.newest().isPresent());
        }
    }

    @Test
    void damageInTheMiddleOfAPictureSkipsIt() {
        StreamSource stream = new StreamSource(address("/damaged"));
        open(stream);

        assertThat(read(stream).getRGB(32, 24) & 0xFF).as("the whole picture behind the damaged one").isCloseTo(200,
                offset(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slow", "/no-pictures"})
    void aServerThatNeverGivesAWholePictureIsGivenUp(String path) {
        StreamSource stream = new StreamSource(StreamAddress.of(address(path).toString()), Duration.ofSeconds(2));
        open(stream);

        assertThatThrownBy(() -> Images.read(stream)).cause().isInstanceOf(IOException.class);
        stream.close();
    }

    @Test
    void anEndlessHeaderIsNotReadToItsEnd() throws IOException {
        try (ServerSocket endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> headersForEver(endless));
            StreamSource stream = new StreamSource(StreamAddress.of("http://127.0.0.1:" + endless.getLocalPort() + "/"),
                    Duration.ofSeconds(20));

            assertThatThrownBy(stream::open).hasMessageContaining("does not answer as a web server does");
        }
    }

    private static void headersForEver(ServerSocket server) {
        try (Socket socket = server.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int header = 0;; header++) {
                out.write(("X-" + header + ": " + "a".repeat(1000) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException hungUp) {
            // As it should.
        }
    }

    @Test
    void aServerThatIsDownIsAStateAndItsReturnIsNoticed() {
        LatestFrame slot = new LatestFrame();
        int port = server.getAddress().getPort();
        server.stop(0);
        try (FrameGrabber grabber = new FrameGrabber(
                () -> new StreamSource(URI.create("http://127.0.0.1:" + port + "/three")), slot,
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
            return new StreamSource(StreamAddress.of(address("/silent").toString()), Duration.ofMillis(300));
        };
        try (FrameGrabber grabber = new FrameGrabber(finder, slot,
                new Backoff(Duration.ofMillis(20), Duration.ofMillis(100)), Duration.ofSeconds(60))) {
            grabber.start();

            Eventually.until("a picture", () -> slot.newest().isPresent());
            Eventually.until("a second connection", () -> connections.get() > 1);
        }
    }

    @Test
    void closingEndsTheWaitForASilentServer() {
        LatestFrame slot = new LatestFrame();
        FrameGrabber grabber = new FrameGrabber(
                () -> new StreamSource(StreamAddress.of(address("/silent").toString()), Duration.ofSeconds(60)), slot,
                new Backoff(Duration.ofMillis(20), Duration.ofMillis(100)), Duration.ofSeconds(60));
        grabber.start();
        Eventually.until("a picture", () -> slot.newest().isPresent());
        Eventually.until("it waits for the next", StreamSourceTest::isGrabberWaiting);

        grabber.close();

        Eventually.until("an end before the minute of the stream's patience", () -> !grabber.holdsDevice());
    }

    private static boolean isGrabberWaiting() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("frame-grabber"))
                .flatMap(thread -> Stream.of(thread.getValue()))
                .anyMatch(call -> call.getClassName().equals(StreamPictures.class.getName()));
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
                out.write(("--next\r\nContent-Type: image/jpeg\r\nContent-Length: " + jpeg.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
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

    private static void send(HttpExchange exchange, byte[]... parts) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=next");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
    }

    private static void oneByteAtATime(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=next");
        exchange.sendResponseHeaders(200, 0);
        for (byte one : jpeg(100)) {
            exchange.getResponseBody().write(one);
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** The same picture with another size in its frame header. */
    private static byte[] claiming(byte[] jpeg, int width, int height) {
        int frame = 0;
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }

    /**
     * Larger than 4K, with something in front of its headers that decoders pass over and that has no length of its own.
     */
    private static byte[] disguised(byte[] jpeg, byte[] mask) {
        byte[] huge = claiming(jpeg, 8000, 6000);
        return ByteBuffer.allocate(huge.length + mask.length).put(huge, 0, 2).put(mask).put(huge, 2, huge.length - 2)
                .array();
    }

    /** Without the tables that it needs. */
    private static byte[] damaged(byte[] jpeg) {
        Arrays.fill(jpeg, 20, jpeg.length - 2, (byte) 7);
        return jpeg;
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

    private static void open(StreamSource stream) {
        try {
            stream.open();
        } catch (CaptureException refused) {
            throw new AssertionError(refused);
        }
    }

    private static BufferedImage read(StreamSource stream) {
        try {
            return Images.read(stream);
        } catch (CaptureException broken) {
            throw new AssertionError(broken);
        }
    }
}
