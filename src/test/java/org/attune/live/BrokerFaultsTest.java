package org.attune.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.attune.live.learner.LearnerLink;
import org.attune.platform.Backoff;
import org.attune.live.teacher.TeacherLink;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a broker can be wrong in, or what stands in its place, and the state that says so. */
@Timeout(60)
class BrokerFaultsTest {
    private static final ClassCode CODE = new ClassCode("7KQ4MX2RDP");
    /** The broker lets us in, and nobody teaches. */
    private static final LinkState IN = LinkState.NO_TEACHER;

    @TempDir
    private Path folder;

    @Test
    void nobodyIsAtThatPort() throws Exception {
        assertThatJoining("mqtt://127.0.0.1:" + Mosquitto.freePort(), null, LinkState.AWAY);
    }

    @Test
    void thereIsNoSuchHost() throws Exception {
        assertThatJoining("mqtts://broker.invalid", null, LinkState.WRONG_ADDRESS);
    }

    /** No address that is read can be so, and yet nobody may be left waiting. */
    @Test
    void aLinkThatCannotEvenBeginIsAway() throws Exception {
        States<LinkState> states = new States<>();
        try (LearnerLink learner = new LearnerLink(new BrokerAddress(false, false, "", 1, "", null), CODE, states)) {
            learner.join();
            assertThat(states.awaitCount(1)).containsExactly(LinkState.AWAY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mqtt", "mqtts", "ws", "wss"})
    void somethingElseAnswersThere(String scheme) throws Exception {
        try (ServerSocket web = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> answer(web));
            assertThatJoining(scheme + "://127.0.0.1:" + web.getLocalPort(), null, LinkState.WRONG_ADDRESS);
        }
    }

    private static void answer(ServerSocket web) {
        while (true) {
            try (Socket caller = web.accept()) {
                caller.getInputStream().read();
                String page = "HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n" + "-".repeat(100);
                caller.getOutputStream().write(page.getBytes(StandardCharsets.US_ASCII));
                caller.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Test
    void anEncryptedWayLeadsToABrokerWithACertificateOfTheSchool() throws Exception {
        Authority school = Authority.in(folder);
        try (Mosquitto broker = Mosquitto.start(folder, lines(school))) {
            String address = "mqtts://127.0.0.1:" + broker.port();
            assertThatJoining(address, school.certificate(), IN);
            assertThatJoining(address, null, LinkState.WRONG_CERTIFICATE);
            assertThatJoining(address, folder.resolve("missing.pem"), LinkState.WRONG_CERTIFICATE);
            assertThatJoining(address, Files.writeString(folder.resolve("empty.pem"), ""),
                    LinkState.WRONG_CERTIFICATE);
            assertThatJoining(address, Files.writeString(folder.resolve("other.pem"), "no certificate"),
                    LinkState.WRONG_CERTIFICATE);
        }
    }

    @Test
    void aCertificateOfAnotherHostIsNotTrusted() throws Exception {
        Authority school = Authority.in(folder, "dns:broker.example");
        try (Mosquitto broker = Mosquitto.start(folder, lines(school))) {
            assertThatJoining("mqtts://127.0.0.1:" + broker.port(), school.certificate(),
                    LinkState.WRONG_CERTIFICATE);
        }
    }

    @Test
    void anEncryptedWebSocketLeadsThereToo() throws Exception {
        Authority school = Authority.in(folder);
        try (Mosquitto broker = Mosquitto.start(folder, "protocol websockets", lines(school))) {
            String address = "wss://127.0.0.1:" + broker.port() + "/mqtt";
            assertThatJoining(address, school.certificate(), IN);
            assertThatJoining(address, null, LinkState.WRONG_CERTIFICATE);
        }
    }

    @Test
    void anOpenWebSocketLeadsThereOnThisComputer() throws Exception {
        try (Mosquitto broker = Mosquitto.start(folder, "protocol websockets", "allow_anonymous true")) {
            assertThatJoining("ws://127.0.0.1:" + broker.port(), null, IN);
        }
    }

    /** It hangs up without a word. */
    @Test
    void aBrokerThatSpeaksOpenlyIsNoEncryptedOne() throws Exception {
        try (Mosquitto broker = Mosquitto.start(folder)) {
            assertThatJoining("mqtts://127.0.0.1:" + broker.port(), null, LinkState.AWAY);
        }
    }

    @Test
    void aBrokerThatWantsANameAndAPasswordRefuses() throws Exception {
        try (Mosquitto broker = Mosquitto.start(folder, "allow_anonymous false")) {
            assertThatJoining("mqtt://127.0.0.1:" + broker.port(), null, LinkState.REFUSED);
        }
    }

    @Test
    void aBrokerThatDoesNotLetTheTopicsInRefuses() throws Exception {
        Path rules = Files.writeString(folder.resolve("rules"), "topic readwrite attune/1/+/teacher\n");
        try (Mosquitto broker = Mosquitto.start(folder, "allow_anonymous true", "acl_file " + rules)) {
            States<LinkState> teaching = new States<>();
            States<LinkState> learning = new States<>();
            try (TeacherLink teacher = new TeacherLink(broker.address(), _ -> {}, teaching)) {
                teacher.open();
                teaching.await(LinkState.CONNECTED);
                try (LearnerLink learner = new LearnerLink(broker.address(), teacher.code(), learning)) {
                    learner.join();
                    learner.send(new LiveBin(0, SessionMode.PRESENCE, 0, 0, 0, 0, 0, 0, 0));
                    learning.await(LinkState.REFUSED);
                }
            }
        }
    }

    @Test
    void aBrokerThatTakesNoKeyRefusesTheTeacher() throws Exception {
        Path rules = Files.writeString(folder.resolve("rules"), "topic read attune/#\n");
        try (Mosquitto broker = Mosquitto.start(folder, "allow_anonymous true", "acl_file " + rules)) {
            States<LinkState> teaching = new States<>();
            try (TeacherLink teacher = new TeacherLink(broker.address(), _ -> {}, teaching)) {
                teacher.open();
                teaching.await(LinkState.REFUSED);
            }
        }
    }

    private static String lines(Authority school) {
        return "allow_anonymous true\ncertfile " + school.certificate() + "\nkeyfile " + school.key();
    }

    private static void assertThatJoining(String address, Path authority, LinkState expected) throws Exception {
        States<LinkState> states = new States<>();
        try (LearnerLink learner = new LearnerLink(BrokerAddress.of(address, authority), CODE, states,
                new Backoff(Duration.ofMillis(50), Duration.ofSeconds(1)), System::nanoTime)) {
            learner.join();
            states.awaitCount(1);
            assertThat(states.told()).containsExactly(expected);
        }
    }
}
