package org.attune.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attune.live.learner.LearnerLink;
import org.attune.live.teacher.ReceivedBin;
import org.attune.live.teacher.TeacherLink;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Learners and a teacher over a real broker. */
@Timeout(30)
class LiveLinkTest {
    @TempDir
    private Path folder;

    @Test
    void whatLearnersSendComesToTheTeacher() throws Exception {
        States<ReceivedBin> received = new States<>();
        States<LinkState> teacherStates = new States<>();
        States<LinkState> learnerStates = new States<>();
        try (Mosquitto broker = Mosquitto.start(folder);
                TeacherLink teacher = new TeacherLink(broker.address(), received, teacherStates)) {
            teacher.open();
            teacherStates.await(LinkState.CONNECTED);
            try (LearnerLink learner = new LearnerLink(broker.address(), teacher.code(), learnerStates)) {
                learner.join();
                learner.send(bin(0));
                learner.send(bin(1));
                List<ReceivedBin> two = received.awaitCount(2);
                assertThat(two).extracting(ReceivedBin::bin).containsExactly(bin(0), bin(1));
                assertThat(two.get(0).learner()).isEqualTo(two.get(1).learner());
                assertThat(learnerStates.told()).containsExactly(LinkState.CONNECTED);
                teacher.close();
                learnerStates.await(LinkState.NO_TEACHER);
            }
            learnerStates.await(LinkState.LEFT);
        }
    }

    private static LiveBin bin(int number) {
        return new LiveBin(number, SessionMode.EXPRESSIONS, 10_000, 4_000, 5_000, 1_000, 1, 0, 2);
    }
}
