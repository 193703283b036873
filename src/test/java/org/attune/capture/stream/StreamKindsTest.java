package org.attune.capture.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.capture.stream.PictureServer.joined;
import static org.attune.capture.stream.PictureServer.jpeg;
import static org.attune.capture.stream.PictureServer.text;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.Eventually;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.FrameGrabber;
import org.attune.capture.Images;
import org.attune.capture.LatestFrame;
import org.attune.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers answer with: pictures under all kinds of names, and other things. */
class StreamKindsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"Multipart/X-Mixed-Replace;boundary=f", "MULTIPART/MIXED ; Boundary=\"f\"",
            "multipart/x-mixed-replace;boundary=--f", "multipart/x-mixed-replace; charset=x; boundary=",
            "multipart/x-mixed-replace",
            "application/octet-stream", "image/jpeg", "image/jpg", "IMAGE/JPEG; q=1", "video/x-motion-jpeg",
            "video/mjpeg", "text/html", "nonsense"})
    void thePicturesAreReadWhateverTheyAreCalled(String type) throws Exception {
        byte[] part = joined(text("--f\r\nContent-Type: image/jpeg\r\n\r\n"), jpeg(100), text("\r\n"));
        try (PictureServer server = PictureServer.of(type, part, part); StreamSource stream = server.stream()) {
            assertThat(Images.read(stream).getWidth()).isEqualTo(64);
            assertThat(Images.read(stream).getWidth()).isEqualTo(64);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n\r\n--f\r\n\r\n", "Content-type: image/jpeg\r\n\r\n", "\n--f\n\n"})
    void withoutATypeTheFirstBytesTell(String before) throws Exception {
        byte[] part = joined(text(before), jpeg(100));
        try (PictureServer server = PictureServer.of(null, part); StreamSource stream = server.stream()) {
            assertThat(Images.read(stream).getWidth()).isEqualTo(64);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"image/jpeg", "application/octet-stream"})
    void aSinglePictureIsAskedForAgainAndAgainButNotMoreThanFiveTimesASecond(String type) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (PictureServer server = new PictureServer(
                exchange -> PictureServer.answer(exchange, 200, type, jpeg(asked.incrementAndGet() % 25 * 10)))) {
            LatestFrame slot = new LatestFrame();
            try (FrameGrabber grabber = new FrameGrabber(() -> new StreamSource(server.address("/shot.jpg")), slot)) {
                long begun = System.nanoTime();
                grabber.start();

                Eventually.until("six pictures",
                        () -> slot.newest().filter(frame -> frame.sequence() >= 5).isPresent());

                assertThat(grabber.status().state()).isEqualTo(CameraState.STREAMING);
                assertThat(asked.get()).isLessThanOrEqualTo(1 + (int) ((System.nanoTime() - begun) / 200e6));
            }
        }
    }

    @Test
    void picturesWithoutPartsAreOneStream() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (PictureServer server = new PictureServer(exchange -> {
            asked.incrementAndGet();
            PictureServer.answer(exchange, 200, "image/jpeg", jpeg(50), jpeg(100), jpeg(150));
        }); StreamSource stream = server.stream()) {
            for (int picture = 0; picture < 3; picture++) {
                assertThat(Images.read(stream).getWidth()).isEqualTo(64);
            }
            assertThatThrownBy(() -> Images.read(stream)).hasMessageContaining("has stopped sending pictures");
            assertThat(asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"200|text/html|<html>|sends a web page", "200||<!DOCTYPE html>|sends a web page",
                    "200|Application/Vnd.Apple.MpegURL|#EXTM3U|such as HLS",
                    "200|text/plain|#EXTM3U|such as HLS", "200|application/dash+xml|<MPD>|such as HLS",
                    "200|video/mp4|....ftypisom|such as HLS", "200|image/png|PNG|something other than JPEG",
                    "200|text/plain||something other than JPEG",
                    "403|||does not let Attune see", "404|||has nothing at the stream’s address",
                    "302|||sends Attune on", "500|||error 500", "503|||error 503"})
    void whatIsNoStreamHasASentenceOfItsOwn(int status, String type, String body, String expected) throws Exception {
        try (PictureServer server = new PictureServer(
                exchange -> PictureServer.answer(exchange, status, type, text(body == null ? "" : body)))) {
            assertThatThrownBy(server::stream).hasMessageContaining(expected).hasMessageContaining(server.place());
        }
    }

    @Test
    void aCertificateOfItsOwnHasASentenceAndSoHasNoneAtAll() throws Exception {
        try (PictureServer server = PictureServer.withCertificateOfItsOwn(folder,
                exchange -> PictureServer.answer(exchange, 200, "image/jpeg", jpeg(100)))) {
            assertThatThrownBy(server::stream)
                    .hasMessageContaining("The certificate of " + server.place() + " is not trusted").cause()
                    .hasMessageContaining("SSLHandshakeException by");
        }
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerOnce(plain, "HTTP/1.0 400 Bad Request\r\n\r\n"));
            StreamSource stream = new StreamSource(StreamAddress.of("https://127.0.0.1:" + plain.getLocalPort()), LONG);
            assertThatThrownBy(stream::open).hasMessageContaining("There is no secure connection to");
        }
    }

    @Test
    void nobodyThereAndASilentServerHaveSentences() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            StreamAddress address = StreamAddress.of("http://127.0.0.1:" + silent.getLocalPort());
            assertThatThrownBy(() -> new StreamSource(address, Duration.ofMillis(200)).open())
                    .hasMessageContaining("does not answer, or too slowly");
            silent.close();
            assertThatThrownBy(() -> new StreamSource(address, LONG).open()).hasMessageContaining("Nothing answers at");
        }
        assertThatThrownBy(() -> new StreamSource(StreamAddress.of("http://no-such-camera.invalid/"), LONG).open())
                .hasMessageContaining("There is no no-such-camera.invalid");
    }

    @Test
    void headersAndThenNothingIsASilentServer() throws Exception {
        try (PictureServer server = new PictureServer(StreamKindsTest::onlyHeaders)) {
            assertThatThrownBy(
                    () -> new StreamSource(StreamAddress.of(server.address("/").toString()), Duration.ofMillis(500))
                            .open())
                    .hasMessageContaining("does not answer, or too slowly");
        }
    }

    @Test
    void aServerOfAnotherKindIsToldSoWithoutRepeatingWhatItSays() throws Exception {
        try (ServerSocket echo = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerOnce(echo, ""));
            StreamSource stream = new StreamSource(
                    StreamAddress.of("http://127.0.0.1:" + echo.getLocalPort() + "/live?token=geheim"), LONG);
            assertThatThrownBy(stream::open).hasMessageContaining("does not answer as a web server does")
                    .satisfies(failure -> assertThat(failure.getCause().toString()).doesNotContain("geheim"));
        }
    }

    @Test
    void picturesThatNobodyCanReadAreToldInTheEnd() throws Exception {
        byte[] unreadable = joined(text("--f\r\n\r\n\u00FF\u00D8\u00FF\u00FE\u0080\0"), new byte[0x8000],
                text("\u00FF\u00D9\r\n"));
        try (PictureServer server = new PictureServer(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace");
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(unreadable);
            }
        })) {
            StreamSource stream = new StreamSource(StreamAddress.of(server.address("/").toString()),
                    Duration.ofSeconds(1));
            stream.open();
            assertThatThrownBy(() -> Images.read(stream)).hasMessageContaining("cannot be read");
            stream.close();
        }
    }

    @Test
    void eachLanguageHasItsOwnSentences() throws Exception {
        for (int status : List.of(401, 403, 404)) {
            try (PictureServer server = new PictureServer(exchange -> PictureServer.answer(exchange, status, null))) {
                Set<String> said = new HashSet<>();
                for (Language language : Language.values()) {
                    said.add(language.during(() -> refusal(server)));
                }
                assertThat(said).hasSize(Language.values().length)
                        .allSatisfy(sentence -> assertThat(sentence).contains(server.place()));
            }
        }
    }

    private static String refusal(PictureServer server) {
        try {
            server.stream().close();
            return "";
        } catch (CaptureException refused) {
            return refused.getMessage();
        }
    }

    private static void onlyHeaders(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().flush();
    }

    /** @param answer empty for what was said */
    private static void answerOnce(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            byte[] said = new byte[200];
            int length = socket.getInputStream().read(said);
            socket.getOutputStream().write(answer.isEmpty() ? Arrays.copyOf(said, length) : text(answer));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (IOException hungUp) {
            // As it may.
        }
    }
}
