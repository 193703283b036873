package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.Eventually;
import org.attune.LogLines;
import org.attune.capture.Frame;
import org.attune.capture.LatestFrame;
import org.junit.jupiter.api.Test;

class AnalysisLoopTest {
    private final LatestFrame frames = new LatestFrame();
    private final Queue<FrameResult> results = new ConcurrentLinkedQueue<>();

    @Test
    void analysesEachFrameOnceAndIdlesWithoutNewOnes() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        try (AnalysisLoop loop = new AnalysisLoop(frames, counting(calls), 200, results::add)) {
            loop.start();
            frames.put(frame(1));
            Eventually.until("the first result", () -> loop.latest().isPresent());
            Thread.sleep(100);

            assertThat(calls).hasValue(1);
            assertThat(results).hasSize(1);
        }
    }

    @Test
    void whatGoesWrongAtTheEndIsLogged() {
        FrameAnalyzer stuck = new FrameAnalyzer() {
            @Override
            public FrameResult analyze(Frame frame) {
                return result(frame);
            }

            @Override
            public void close() {
                throw new IllegalStateException("on purpose");
            }
        };
        try (LogLines log = new LogLines(AnalysisLoop.class)) {
            new AnalysisLoop(frames, stuck, 100, results::add).close();

            assertThat(log.lines()).anyMatch(line -> line.contains("the analysis could not be closed"));
        }
    }

    @Test
    void aMachineThatCannotKeepUpIsAskedLessOftenAndTheStatisticsSaySo() {
        FrameAnalyzer slow = frame -> {
            pause(30);
            return result(frame);
        };
        try (AnalysisLoop loop = new AnalysisLoop(frames, slow, 40, results::add)) {
            loop.start();
            int sequence = 0;
            while (!loop.statistics().isSlowed() && sequence < 1000) {
                frames.put(frame(sequence++));
                pause(5);
            }

            assertThat(loop.statistics().rate()).isEqualTo(20);
            assertThat(loop.statistics().fullRate()).isEqualTo(40);
            assertThat(loop.statistics().late()).isGreaterThanOrEqualTo(5);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aSlowAnalyzerSkipsFramesAndTakesTheNewest() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FrameAnalyzer stalling = frame -> {
            begun.countDown();
            await(goOn);
            return result(frame);
        };
        try (AnalysisLoop loop = new AnalysisLoop(frames, stalling, 500, results::add)) {
            loop.start();
            frames.put(frame(0));
            begun.await();
            for (int sequence = 1; sequence <= 1000; sequence++) {
                frames.put(frame(sequence));
            }
            goOn.countDown();
            Eventually.until("two results", () -> results.size() == 2);
            Thread.sleep(50);

            assertThat(results).extracting(FrameResult::timestampNanos).containsExactly(0L, 1000L);
        }
    }

    @Test
    void anAnalyzerThatThrowsDoesNotEndTheSchedule() {
        FrameAnalyzer moody = frame -> {
            if (frame.sequence() == 1) {
                throw new OutOfMemoryError("on purpose");
            }
            if (frame.sequence() < 3) {
                throw new IllegalStateException("on purpose, frame " + frame.sequence());
            }
            return result(frame);
        };
        try (AnalysisLoop loop = new AnalysisLoop(frames, moody, 500, results::add)) {
            loop.start();
            for (int sequence = 0; sequence < 3; sequence++) {
                frames.put(frame(sequence));
                sleep(20);
            }
            frames.put(frame(3));

            Eventually.until("a result after the faults", () -> !results.isEmpty());
            assertThat(results).extracting(FrameResult::timestampNanos).containsExactly(3L);
        }
    }

    @Test
    @SuppressWarnings("try") // closed in the middle on purpose, and once more at the end
    void worksOnOneThreadOnlyAndClosesBeforeTheSinkDoes() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        FrameAnalyzer watching = frame -> {
            threads.add(Thread.currentThread());
            return result(frame);
        };
        try (AnalysisLoop loop = new AnalysisLoop(frames, watching, 500, results::add)) {
            loop.start();
            for (int sequence = 0; sequence < 20; sequence++) {
                frames.put(frame(sequence));
                sleep(5);
            }
            loop.close();
            int atClose = results.size();
            frames.put(frame(99));
            sleep(30);

            assertThat(threads).hasSize(1);
            assertThat(results).as("nothing comes after the close").hasSize(atClose);
        }
    }

    @Test
    void theAnalyzerIsClosedByItsOwnThreadAfterItsLastFrame() {
        List<String> order = new CopyOnWriteArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        FrameAnalyzer slow = new FrameAnalyzer() {
            @Override
            public FrameResult analyze(Frame frame) {
                begun.countDown();
                sleep(200);
                order.add("analyzed by " + Thread.currentThread().getName());
                return result(frame);
            }

            @Override
            public void close() {
                order.add("closed by " + Thread.currentThread().getName());
            }
        };
        AnalysisLoop loop = new AnalysisLoop(frames, slow, 500, results::add);
        loop.start();
        frames.put(frame(1));
        await(begun);

        loop.close();
        loop.close();

        assertThat(order).containsExactly("analyzed by analysis", "closed by analysis");
    }

    private static FrameAnalyzer counting(AtomicInteger calls) {
        return frame -> {
            calls.incrementAndGet();
            return result(frame);
        };
    }

    private static FrameResult result(Frame frame) {
        return new FrameResult(frame.timestampNanos(), List.of());
    }

    private static Frame frame(long sequence) {
        return new Frame(1, 1, new byte[3], sequence, sequence);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interruption) {
            throw new AssertionError(interruption);
        }
    }
}
