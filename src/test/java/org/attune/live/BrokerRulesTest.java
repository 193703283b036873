package org.attune.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attune.live.learner.LearnerLink;
import org.attune.live.mqtt.BrokerLink;
import org.attune.live.mqtt.LinkThread;
import org.attune.live.mqtt.Side;
import org.attune.live.mqtt.Visit;
import org.attune.live.teacher.ReceivedBin;
import org.attune.live.teacher.TeacherLink;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/live-class.md gives a school for its Mosquitto. */
@Timeout(60)
class BrokerRulesTest {
    private static final LiveBin BIN = new LiveBin(0, SessionMode.PRESENCE, 9_000, 0, 0, 0, 0, 0, 0);

    @TempDir
    Path folder;
    private SchoolBroker broker;

    @BeforeEach
    void start() throws Exception {
        broker = SchoolBroker.start(folder);
    }

    @AfterEach
    void stop() throws Exception {
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    void aClassMeetsOverTlsAndOverWebSocket() throws Exception {
        States<ReceivedBin> received = new States<>();
        States<LinkState> joined = new States<>();
        try (TeacherLink teacher = new TeacherLink(broker.address(broker.port()), received, _ -> {});
                LearnerLink learner = new LearnerLink(broker.webAddress(), teacher.code(), joined)) {
            teacher.open();
            learner.join();
            joined.await(LinkState.CONNECTED);
            learner.send(BIN);

            assertThat(received.awaitCount(1)).extracting(ReceivedBin::bin).containsExactly(BIN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "attune/#", "attune/1/+/bins", "attune/1/+/teacher", "attune/1/+/+", "+/1/abc/bins",
            "attune/1/abc/#", "$SYS/#", "other"})
    void nobodyListensToWhatIsNotTheirClass(String topic) throws Exception {
        States<LinkState> lost = new States<>();
        LinkThread thread = new LinkThread();
        thread.execute(new BrokerLink(broker.address(broker.port()), new Visit(List.of(topic), Optional.empty(), 30),
                new Stranger(lost), thread, BrokerLink.usualPauses())::open);

        lost.await(LinkState.REFUSED);
    }

    private record Stranger(States<LinkState> told) implements Side {
        @Override
        public void connected() {
            told.accept(LinkState.CONNECTED);
        }

        @Override
        public void heard(String topic, byte[] payload) {
            throw new AssertionError("heard of a class");
        }

        @Override
        public void lost(LinkState why) {
            told.accept(why);
        }
    }
}
