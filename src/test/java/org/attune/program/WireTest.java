package org.attune.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attune.live.Mosquitto;
import org.attune.live.States;
import org.attune.live.Tap;
import org.attune.live.teacher.ReceivedBin;
import org.attune.live.teacher.TeacherLink;
import org.attune.program.WholeSession.Clicks;
import org.attune.live.FewRounds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that a session in a live class sends, recorded on its way to the broker, without the TLS that would hide it from
 * this test as well.
 */
@Timeout(180)
class WireTest {
    private static final String NAME = "Asha Rao";
    private static final String COURSE = "Thermodynamics";
    private static final String TITLE = "Lecture seven";
    /** How much fits into joining, and into a bin with its acknowledgement; far too little for a picture. */
    private static final int JOINING_BYTES = 800;
    private static final int BIN_BYTES = 300;
    /** Fewer turn up in what is encrypted by chance. */
    private static final int FEWEST_BYTES = 4;

    @TempDir
    Path folder;

    @BeforeAll
    static void theLearnerIsAProgramOfItsOwn() {
        FewRounds.allRounds();
    }

    @Test
    void holdsNoPictureAndNoNameAndGoesToTheBrokerAlone() throws Exception {
        States<ReceivedBin> received = new States<>();
        try (Mosquitto broker = Mosquitto.start(Files.createDirectory(folder.resolve("broker")));
                Tap wire = new Tap(broker.port(), true);
                StreamedClip camera = new StreamedClip();
                TeacherLink teacher = new TeacherLink(broker.address(), received, _ -> {})) {
            teacher.open();
            List<String> calls = join(camera, wire, teacher, received).calls();

            assertThat(Traced.addressed(calls)).as("addresses").isNotEmpty()
                    .allMatch(call -> call.contains("connect(") && call.contains("127.0.0.1")
                            && (call.contains("htons(" + camera.port() + ")")
                                    || call.contains("htons(" + wire.port() + ")")));
            assertThat(wire.connections()).as("connections to the broker").isEqualTo(1);
            assertThatNobodyIsIn(wire.copy(), teacher.code().letters(), teacher.code().grouped());
            assertThat(wire.bytes()).as("bytes").isBetween(2L * BIN_BYTES / 3,
                    JOINING_BYTES + (long) BIN_BYTES * received.told().size());
        }
    }

    /** Until a bin has come to the teacher. */
    private Traced join(StreamedClip camera, Tap wire, TeacherLink teacher, States<ReceivedBin> received)
            throws IOException, InterruptedException {
        Traced learner = Traced.start(folder, Clicks.JOIN, "--use-country", "IN", "--use-purpose", "personal",
                "--stream", camera.address(), "--learner", NAME, "--course", COURSE, "--title", TITLE,
                "--live-broker", "mqtt://127.0.0.1:" + wire.port(), "--join", teacher.code().grouped());
        received.awaitCount(1);
        learner.program().outputWriter().append('\n').flush();
        return learner;
    }

    private static void assertThatNobodyIsIn(byte[] wire, String... codes) throws IOException {
        Stream<String> secrets = Stream.concat(Stream.of(codes), Stream.of(NAME, COURSE, TITLE, "Asha", "lecture",
                System.getProperty("user.name"), InetAddress.getLocalHost().getHostName(), "JFIF", "\u0089PNG"));
        String recorded = new String(wire, StandardCharsets.ISO_8859_1);
        assertThat(recorded).contains("attune/1/").doesNotContain(
                secrets.filter(text -> text.length() >= FEWEST_BYTES).flatMap(WireTest::asBytes).toList());
    }

    /** As text may lie there; one character is one byte. */
    private static Stream<String> asBytes(String text) {
        return Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                .map(charset -> bytes(text, charset));
    }

    private static String bytes(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
