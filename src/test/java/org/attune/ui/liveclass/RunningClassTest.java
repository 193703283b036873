package org.attune.ui.liveclass;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.classroom.ClassView;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureView;
import org.attune.live.ClassCode;
import org.attune.live.LinkState;
import org.attune.live.LiveBin;
import org.attune.live.Mosquitto;
import org.attune.live.States;
import org.attune.live.learner.LearnerLink;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A class of five over a real broker, in seconds instead of minutes. */
@Timeout(60)
class RunningClassTest {
    private static final int LEARNERS = 5;
    private static final int BINS = 24;

    private final AtomicLong clock = new AtomicLong();
    private final AtomicReference<ClassCode> code = new AtomicReference<>();
    private final List<LiveNow> told = new CopyOnWriteArrayList<>();
    private final List<LearnerLink> learners = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void whatLearnersSendIsShownAndBecomesALecture() throws Exception {
        try (Mosquitto broker = Mosquitto.start(folder)) {
            RunningClass running = JavaFx.call(() -> begun(broker));
            Eventually.until("the code", () -> code.get() != null);
            States<LinkState> first = join(broker);
            for (int bin = 0; bin < BINS; bin++) {
                send(bin, running);
            }
            Eventually.until("all five", () -> told.stream().anyMatch(now -> now.figures().learners() == LEARNERS));
            LiveNow now = told.getLast();
            assertThat(now.state()).isEqualTo(LinkState.CONNECTED);
            assertThat(now.flooded()).isFalse();
            assertThat(LiveWords.share(now.measured())).isEqualTo("40 %");
            assertThat(now.figures().last().lost()).isEqualTo(LEARNERS);

            AtomicReference<List<Lecture>> lectures = new AtomicReference<>();
            JavaFx.run(() -> running.end(lectures::set, failure -> {}));
            Eventually.until("the lecture", () -> lectures.get() != null);
            first.await(LinkState.NO_TEACHER);
            LectureView view = (LectureView) ClassView.of(lectures.get().getFirst(), List.of(), null, List.of());
            assertThat(view.learners()).isEqualTo(LEARNERS);
            assertThat(view.minutes()).filteredOn(minute -> minute.isShown()).isNotEmpty()
                    .allMatch(minute -> minute.median() == 0.4);
            assertThat(lectures.get()).hasSize(1);
        } finally {
            learners.forEach(LearnerLink::close);
        }
    }

    private RunningClass begun(Mosquitto broker) {
        RunningClass running = new RunningClass(broker.address(),
                List.of(SessionMode.EXPRESSIONS, SessionMode.PRESENCE), clock::get, new RunningClass.Told() {
                    @Override
                    public void code(ClassCode made) {
                        code.set(made);
                    }

                    @Override
                    public void now(LiveNow now) {
                        told.add(now);
                    }

                    @Override
                    public void failed(Throwable failure) {
                        throw new AssertionError(failure);
                    }
                });
        running.begin();
        return running;
    }

    /** @return the states of the first one's link */
    private States<LinkState> join(Mosquitto broker) throws InterruptedException {
        List<States<LinkState>> states = new ArrayList<>();
        for (int learner = 0; learner < LEARNERS; learner++) {
            States<LinkState> of = new States<>();
            LearnerLink link = new LearnerLink(broker.address(), code.get(), of);
            link.join();
            learners.add(link);
            states.add(of);
        }
        for (States<LinkState> of : states) {
            of.await(LinkState.CONNECTED);
        }
        return states.getFirst();
    }

    private void send(int bin, RunningClass running) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
        learners.forEach(learner -> learner.send(
                new LiveBin(bin, SessionMode.EXPRESSIONS, 10_000, 4_000, 5_000, 1_000, 1, 0, 0)));
        Eventually.until("bin " + bin, () -> running.received() == (bin + 1) * LEARNERS);
    }
}
