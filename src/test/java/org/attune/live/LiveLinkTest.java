package org.attune.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.attune.live.learner.LearnerLink;
import org.attune.platform.Backoff;
import org.attune.live.teacher.ReceivedBin;
import org.attune.live.teacher.TeacherLink;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Learners and a teacher over a real broker, and over a way to it that is cut. */
@Timeout(60)
class LiveLinkTest {
    private static final long MINUTE = 60_000_000_000L;

    @TempDir
    private Path folder;
    private Mosquitto broker;
    private Relay relay;
    private TeacherLink teacher;
    private LearnerLink learner;

    private final States<ReceivedBin> received = new States<>();
    private final States<LinkState> teaching = new States<>();
    private final States<LinkState> learning = new States<>();
    private final AtomicLong clock = new AtomicLong();

    @BeforeEach
    void start() throws Exception {
        broker = Mosquitto.start(folder);
        relay = new Relay(broker.port());
        teacher = new TeacherLink(broker.address(), received, teaching, soon(), System::nanoTime);
    }

    @AfterEach
    void stop() throws Exception {
        teacher.close();
        if (learner != null) {
            learner.close();
        }
        relay.close();
        broker.close();
    }

    @Test
    void whatLearnersSendComesToTheTeacher() throws Exception {
        open();
        join(broker.address());
        learner.send(bin(0));
        learner.send(bin(1));
        List<ReceivedBin> two = received.awaitCount(2);
        assertThat(two).extracting(ReceivedBin::bin).containsExactlyInAnyOrder(bin(0), bin(1));
        assertThat(two.get(0).learner()).isEqualTo(two.get(1).learner());
        learning.await(LinkState.CONNECTED);
        learner.close();
        learning.await(LinkState.LEFT);
    }

    @Test
    void aLearnerIsToldWhenNobodyTeachesAndWhenSomebodyDoes() throws Exception {
        join(broker.address());
        learning.await(LinkState.NO_TEACHER);
        learner.send(bin(0));
        open();
        learning.await(LinkState.CONNECTED);
        assertThat(received.awaitCount(1)).extracting(ReceivedBin::bin).containsExactly(bin(0));
        teacher.close();
        learning.await(LinkState.NO_TEACHER);
        teaching.await(LinkState.LEFT);
    }

    @Test
    void aWrongCodeFindsNobody() throws Exception {
        open();
        learner = new LearnerLink(broker.address(), new ClassCode("2222222222"), learning);
        learner.join();
        learning.await(LinkState.NO_TEACHER);
    }

    /** What a broker does when the teacher's computer falls asleep, only that it takes it half a minute then. */
    @Test
    void whenTheTeachersComputerIsGoneWithoutAWordLearnersAreTold() throws Exception {
        teacher = new TeacherLink(relay.address(), received, teaching, soon(), System::nanoTime);
        open();
        join(broker.address());
        learning.await(LinkState.CONNECTED);
        relay.cut();
        learning.await(LinkState.NO_TEACHER);
        learner.send(bin(0));
        teaching.await(LinkState.AWAY);
        relay.mend();
        teaching.await(LinkState.CONNECTED);
        assertThat(received.awaitCount(1)).extracting(ReceivedBin::bin).containsExactly(bin(0));
    }

    /** Otherwise the broker would clear the key half a minute later. */
    @Test
    void aTeacherWhoComesBackEndsTheConnectionBefore() throws Exception {
        teacher = new TeacherLink(relay.address(), received, teaching, soon(), System::nanoTime);
        open();
        join(broker.address());
        learning.await(LinkState.CONNECTED);
        relay.cutUnnoticed();
        teaching.awaitCount(3);
        learner.send(bin(0));
        received.awaitCount(1);
        assertThat(teaching.told()).containsExactly(LinkState.CONNECTED, LinkState.CONNECTING, LinkState.CONNECTED);
    }

    @Test
    void aKeyThatSomebodyTookAwayLiesThereAgain() throws Exception {
        open();
        join(broker.address());
        learning.await(LinkState.CONNECTED);
        Stranger.writes(broker, ClassSecrets.of(teacher.code()).teacherTopic(), new byte[0]);
        learning.await(LinkState.NO_TEACHER);
        learning.await(LinkState.CONNECTED);
    }

    @Test
    void anotherKeyUnderTheSameCodeIsNoTeachers() throws Exception {
        ClassSecrets secrets = ClassSecrets.of(teacher.code());
        Stranger.writes(broker, secrets.teacherTopic(),
                TeacherKey.sealed(X25519.bytes(X25519.newPair()), secrets));
        join(broker.address());
        learning.await(LinkState.NO_TEACHER);
        open();
        learning.await(LinkState.CONNECTED);
        Stranger.writes(broker, secrets.teacherTopic(), new byte[60]);
        learner.send(bin(0));
        received.awaitCount(1);
    }

    /** Each wrong key costs a third of a second to tell. */
    @Test
    void aFloodOfWrongKeysKeepsNobodyFromTheTeacherNorFromLeaving() throws Exception {
        ClassSecrets secrets = ClassSecrets.of(teacher.code());
        join(broker.address());
        learning.await(LinkState.NO_TEACHER);
        Stranger.writes(broker, secrets.teacherTopic(), Stream.generate(() -> X25519.bytes(X25519.newPair()))
                .map(key -> TeacherKey.sealed(key, secrets)).limit(300).toArray(byte[][]::new));
        open();
        learning.await(LinkState.CONNECTED);
        learner.close();
        learning.await(LinkState.LEFT);
    }

    @Test
    void aBrokerThatIsNotThereYetIsTriedAgain() throws Exception {
        broker.stop();
        join(broker.address());
        teacher.open();
        learning.await(LinkState.AWAY);
        teaching.await(LinkState.AWAY);
        learner.send(bin(0));
        broker.start();
        assertThat(received.awaitCount(1)).extracting(ReceivedBin::bin).containsExactly(bin(0));
    }

    @Test
    void afterABrokersRestartAllGoesOn() throws Exception {
        open();
        join(broker.address());
        learning.await(LinkState.CONNECTED);
        broker.stop();
        learning.await(LinkState.AWAY);
        learner.send(bin(0));
        broker.start();
        assertThat(received.awaitCount(1)).extracting(ReceivedBin::bin).containsExactly(bin(0));
        learning.await(LinkState.CONNECTED);
    }

    @Test
    void whatWasMissedIsSentWithinAMinuteOrNever() throws Exception {
        open();
        join(relay.address());
        learning.await(LinkState.CONNECTED);
        relay.cut();
        learning.await(LinkState.AWAY);
        for (int number = 0; number < 9; number++) {
            learner.send(bin(number));
            clock.addAndGet(MINUTE / 6);
        }
        relay.mend();
        assertThat(received.awaitCount(6)).extracting(each -> each.bin().number()).containsExactly(8, 7, 6, 5, 4, 3);
        learner.send(bin(9));
        assertThat(received.awaitCount(7).getLast().bin()).isEqualTo(bin(9));
    }

    /** Otherwise a newcomer's first minute would all be counted at the time of its first bin. */
    @Test
    void whatWaitedComesTheNewestFirstAndCountsInItsOwnMinute() throws Exception {
        join(broker.address());
        learning.await(LinkState.NO_TEACHER);
        for (int number = 0; number < 6; number++) {
            learner.send(bin(number));
            clock.addAndGet(MINUTE / 6);
        }
        open();
        assertThat(received.awaitCount(6)).extracting(each -> each.bin().number()).containsExactly(5, 4, 3, 2, 1, 0);
    }

    private void open() throws InterruptedException {
        teacher.open();
        teaching.await(LinkState.CONNECTED);
    }

    private void join(BrokerAddress address) {
        learner = new LearnerLink(address, teacher.code(), learning, soon(), clock::get);
        learner.join();
    }

    private static Backoff soon() {
        return new Backoff(Duration.ofMillis(50), Duration.ofMillis(100));
    }

    private static LiveBin bin(int number) {
        return new LiveBin(number, SessionMode.EXPRESSIONS, 10_000, 4_000, 5_000, 1_000, 1, 0, 2);
    }
}
