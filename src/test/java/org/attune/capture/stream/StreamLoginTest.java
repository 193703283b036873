package org.attune.capture.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.Eventually;
import org.attune.platform.Backoff;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.FrameGrabber;
import org.attune.capture.Images;
import org.attune.capture.LatestFrame;
import org.attune.error.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that want to know who is asking. */
class StreamLoginTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"ravi:geheim@ | ravi:geheim", "ravi:pa%20ss@ | ravi:pa ss",
                    "ravi:p%40s%3As%2F%23%3F%25@ | ravi:p@s:s/#?%", "ravi:p@ss@ | ravi:p@ss", "ravi:100%@ | ravi:100%",
                    "ravi:a+b@ | ravi:a+b", "ravi@ | ravi:", "%E0%A4%B0%E0%A4%B5%E0%A4%BF:%C3%A9@ | रवि:é"})
    void basicGetsTheAddresssNameAndPasswordOnceAsked(String before, String expected) throws Exception {
        String right = "Basic " + Base64.getEncoder().encodeToString(expected.getBytes(StandardCharsets.UTF_8));
        try (PictureServer server = new PictureServer(exchange -> guarded(exchange, "Basic realm=\"cam\"", right));
                StreamSource stream = opened(server, before)) {
            assertThat(Images.read(stream).getWidth()).isEqualTo(64);
            assertThat(heard).containsExactly("none", right);
            assertThat(stream.name()).isEqualTo(server.place());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Digest realm=\"cam\", nonce=\"n1\", qop=\"auth,auth-int\", algorithm=SHA-256, opaque=\"o\"",
                    "Basic realm=\"cam\", Digest realm=\"cam\", nonce=\"n2\", qop=auth, opaque=\"o\"",
                    "digest nonce=\"n3\",realm=\"cam\",algorithm=\"md5-sess\",qop=\"auth\""})
    void digestIsPreferredAndNeverSendsThePassword(String challenge) throws Exception {
        try (PictureServer server = new PictureServer(exchange -> guarded(exchange, challenge, null));
                StreamSource stream = opened(server, "ravi:geheim@")) {
            assertThat(Images.read(stream).getWidth()).isEqualTo(64);
            assertThat(heard).hasSize(2).last().asString()
                    .startsWith("Digest username=\"ravi\", realm=\"cam\", nonce=\"n")
                    .contains("uri=\"/a/b?c=1\"", "nc=00000001").doesNotContain("geheim");
        }
    }

    @Test
    void digestIsAnsweredAsTheExamplesOfItsStandards() {
        StreamLogin mufasa = new StreamLogin("Mufasa", "Circle of Life");
        Map<String, String> rfc7616 = Map.of("realm", "http-auth@example.org", "qop", "auth, auth-int", "nonce",
                "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v");
        String chosen = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        Map<String, String> rfc2617 = Map.of("realm", "testrealm@host.com", "nonce",
                "dcd98b7102dd2f0e8b11d0f600bfb0c093");

        assertThat(new DigestAnswer(new HttpChallenge("digest", rfc7616), mufasa).to("/dir/index.html", chosen))
                .contains("response=\"8ca523f5e9506fed4657c9700eebdbec\"");
        assertThat(new DigestAnswer(new HttpChallenge("digest", with(rfc7616, "algorithm", "SHA-256")), mufasa)
                .to("/dir/index.html", chosen))
                .contains("response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1\"");
        assertThat(new DigestAnswer(new HttpChallenge("digest", rfc2617), new StreamLogin("Mufasa", "Circle Of Life"))
                .to("/dir/index.html", "0a4f113b"))
                .contains("response=\"670fd8c2df070c60b045671b8b24ff02\"").doesNotContain("qop");
    }

    @Test
    void withoutANameTheSentenceAsksForOneAndWithAWrongOneSaysSo() throws Exception {
        try (PictureServer server = new PictureServer(
                exchange -> guarded(exchange, "Basic realm=\"cam\"", "Basic other"))) {
            assertThatThrownBy(() -> opened(server, ""))
                    .hasMessageContaining(server.place() + " asks for a name and a password.").cause()
                    .hasMessage("status 401");
            assertThatThrownBy(() -> opened(server, "ravi:geheim@"))
                    .hasMessageContaining("does not accept the name and the password")
                    .isInstanceOfSatisfying(CaptureException.class,
                            told -> assertThat(told.state()).isEqualTo(CameraState.REFUSED));
        }
        try (PictureServer server = new PictureServer(
                exchange -> guarded(exchange, "Bearer realm=\"cam\"", "none such"))) {
            assertThatThrownBy(() -> opened(server, "ravi:geheim@"))
                    .hasMessageContaining("a kind of login that Attune does not know");
            assertThat(heard).doesNotContain("none such");
        }
    }

    /** Some cameras lock an account after a few wrong passwords. */
    @Test
    void aWrongPasswordIsTriedOnce() throws Exception {
        try (PictureServer server = new PictureServer(
                exchange -> guarded(exchange, "Basic realm=\"cam\"", "Basic other"));
                FrameGrabber grabber = new FrameGrabber(() -> source(server, "ravi:geheim@"), new LatestFrame(),
                        new Backoff(Duration.ofMillis(5), Duration.ofMillis(20)), Duration.ofSeconds(60))) {
            grabber.start();

            Eventually.until("it is given up", () -> !grabber.holdsDevice());

            assertThat(grabber.status().state()).isEqualTo(CameraState.REFUSED);
            assertThat(grabber.status().sentence()).contains("does not accept the name and the password");
            assertThat(heard).hasSize(2);
        }
    }

    @Test
    void nothingOfTheLoginIsInAnyMessage() throws Exception {
        try (PictureServer server = new PictureServer(
                exchange -> guarded(exchange, "Basic realm=\"cam\"", "Basic other"))) {
            assertThatThrownBy(() -> opened(server, "ravi:gehe%69m@")).satisfies(StreamLoginTest::isSilent);
            assertThatThrownBy(() -> opened(server, "ravi:geheim@").open()).satisfies(StreamLoginTest::isSilent);
        }
        assertThat(StreamAddress.of("http://ravi:geheim@cam/geheim?geheim#geheim")).asString().isEqualTo("cam");
        assertThat(new StreamLogin("ravi", "geheim")).asString().doesNotContain("ravi", "geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://ravi:geh#eim@cam/", "http://ravi:12/geheim@cam/", "http://ravi:12?geheim@cam/",
            "http://ravi:geheim@/x", "http://ravi:geheim@ca m/", "http://ravi:geheim@cam/a b",
            "http://ravi:geheim@cam:80x/", "http://ravi:geheim%0A@cam/", "rtsp://ravi:geheim@cam/", "ravi:geheim@cam",
            "http:ravi:geheim", "http://cam/%geheim", ""})
    void whatIsNoAddressIsRefusedWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> StreamAddress.of(text)).isInstanceOf(IllegalArgumentException.class)
                .satisfies(StreamLoginTest::isSilent).hasMessageMatching(".*http://.*\\.")
                .satisfies(told -> assertThat(Secrets.hidden(told.getMessage())).isEqualTo(told.getMessage()));
    }

    @Test
    void whatIsAnAddressIsTaken() {
        assertThat(StreamAddress.of(" HTTP://cam/@live?a=b@c#d ").uri()).hasToString("http://cam/@live?a=b@c");
        assertThat(StreamAddress.of("https://a:b@[::1]:8080/वीडियो").uri())
                .hasToString("https://[::1]:8080/%E0%A4%B5%E0%A5%80%E0%A4%A1%E0%A4%BF%E0%A4%AF%E0%A5%8B");
        assertThat(StreamAddress.of("http://proxy:1984/api?src=rtsp://a:b@cam/").place()).isEqualTo("proxy:1984");
    }

    private static void isSilent(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            assertThat(each.toString()).doesNotContain("ravi", "geh", "eim", "cmF2aT");
        }
    }

    private static StreamSource source(PictureServer server, String before) {
        return new StreamSource(StreamAddress.of("http://" + before + server.place() + "/a/b?c=1"),
                Duration.ofMinutes(1));
    }

    private static StreamSource opened(PictureServer server, String before) throws CaptureException {
        StreamSource stream = source(server, before);
        stream.open();
        return stream;
    }

    private static Map<String, String> with(Map<String, String> parameters, String name, String value) {
        Map<String, String> more = new HashMap<>(parameters);
        more.put(name, value);
        return more;
    }

    /** @param right what lets in; by Digest nothing does but an answer to its nonce, whoever gives it */
    private void guarded(HttpExchange exchange, String challenge, String right) throws IOException {
        String said = exchange.getRequestHeaders().getFirst("Authorization");
        heard.add(said == null ? "none" : said);
        if (said != null && (right == null ? isDigest(said, challenge) : said.equals(right))) {
            PictureServer.answer(exchange, 200, "multipart/x-mixed-replace; boundary=f",
                    PictureServer.text("--f\r\n\r\n"), PictureServer.jpeg(100));
            return;
        }
        exchange.getResponseHeaders().set("WWW-Authenticate", challenge);
        exchange.sendResponseHeaders(401, -1);
        exchange.close();
    }

    private static boolean isDigest(String said, String challenge) {
        Matcher nonce = Pattern.compile("nonce=\"(n\\d)\"").matcher(challenge);
        return nonce.find() && said.startsWith("Digest ") && said.contains(nonce.group(0))
                && said.contains("response=\"");
    }
}
