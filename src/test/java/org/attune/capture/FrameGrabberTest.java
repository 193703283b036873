package org.attune.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.attune.Eventually;
import org.attune.capture.ScriptedCamera.Behaviour;
import org.attune.capture.clip.ClipSource;
import org.attune.platform.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameGrabberTest {
    private final LatestFrame slot = new LatestFrame();
    private final ScriptedCamera camera = new ScriptedCamera();
    private FrameGrabber grabber = grabber(camera);

    private FrameGrabber grabber(DeviceFinder finder) {
        return new FrameGrabber(finder, slot, new Backoff(Duration.ofMillis(5), Duration.ofMillis(40)),
                Duration.ofMillis(300));
    }

    @AfterEach
    void close() {
        grabber.close();
        camera.letGo();
        Eventually.until("the thread has ended", () -> !grabber.holdsDevice());
    }

    @Test
    void fillsTheSlotWithEverNewerFrames() {
        grabber.start();

        Eventually.until("pictures", () -> slot.newest().isPresent());
        Frame first = slot.newest().orElseThrow();
        Eventually.until("a newer one", () -> slot.newest().orElseThrow().sequence() > first.sequence());
        assertThat(slot.newest().orElseThrow().timestampNanos()).isGreaterThan(first.timestampNanos());
        assertThat(grabber.status()).isEqualTo(new CameraStatus(CameraState.STREAMING, "Scripted"));
    }

    @ParameterizedTest
    @CsvSource({"ABSENT,MISSING", "UNFINDABLE,LOST", "REFUSES,BUSY", "DENIED,FORBIDDEN", "SILENT,LOST", "THROWS,LOST",
            "NO_SIZE,LOST", "NO_MEMORY,LOST"})
    void aCameraThatDoesNotWorkIsAStateAndComesBackByItself(Behaviour fault, CameraState expected) {
        camera.behaviour = fault;
        grabber.start();
        awaitState(expected);
        assertThat(slot.newest()).isEmpty();

        camera.behaviour = Behaviour.WORKS;

        awaitState(CameraState.RECONNECTED);
        assertThat(slot.newest()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"REPEATS,FROZEN", "SILENT,LOST", "THROWS,LOST", "NO_SIZE,LOST", "NO_MEMORY,LOST", "ABSENT,FROZEN",
            "BLACK,FROZEN"})
    void aCameraThatFailsInTheMiddleIsNoticedAndReopened(Behaviour fault, CameraState expected) {
        grabber.start();
        awaitState(CameraState.STREAMING);

        camera.behaviour = fault == Behaviour.ABSENT ? Behaviour.REPEATS : fault;
        awaitState(expected);
        Eventually.until("the lost device to be closed", () -> camera.closes.get() > 0);
        camera.behaviour = fault == Behaviour.ABSENT ? Behaviour.ABSENT : Behaviour.WORKS;
        if (fault == Behaviour.ABSENT) {
            awaitState(CameraState.LOST);
            camera.behaviour = Behaviour.WORKS;
        }

        awaitState(CameraState.RECONNECTED);
    }

    @Test
    void aDriverCallThatNeverReturnsShowsAsFrozenAndDoesNotHinderClosing() {
        grabber.start();
        awaitState(CameraState.STREAMING);

        camera.behaviour = Behaviour.HANGS;
        awaitState(CameraState.FROZEN);
        grabber.close();

        assertThat(grabber.status().state()).isEqualTo(CameraState.CLOSED);
    }

    @Test
    void aDriverCallThatReturnsAfterTheEndChangesNothing() {
        grabber.start();
        awaitState(CameraState.STREAMING);
        camera.behaviour = Behaviour.HANGS;
        awaitState(CameraState.FROZEN);
        grabber.pause();
        grabber.close();

        camera.letGo();

        Eventually.until("the thread has ended", () -> !grabber.holdsDevice());
        assertThat(grabber.status().state()).isEqualTo(CameraState.CLOSED);
        assertThat(slot.newest()).isEmpty();
    }

    /** The end comes between its reading and its being shown. */
    @Test
    void aPictureThatWasReadBeforeTheEndIsNotShownAfterIt() {
        CountDownLatch read = new CountDownLatch(1);
        grabber = grabber(() -> new Late(read, camera));
        grabber.start();
        Eventually.until("a picture", () -> read.getCount() == 0);

        grabber.close();
        camera.letGo();

        Eventually.until("the thread has ended", () -> !grabber.holdsDevice());
        assertThat(slot.newest()).isEmpty();
    }

    /** Does not answer about its first picture before it is let go. */
    private record Late(CountDownLatch read, ScriptedCamera camera) implements FrameSource {
        @Override
        public String name() {
            return "late";
        }

        @Override
        public double rate() {
            return 30;
        }

        @Override
        public void open() {
            camera.open();
        }

        @Override
        public boolean read(FrameBuffer into) {
            into.copy(camera.getImage());
            return true;
        }

        @Override
        public boolean repeatsWhenStale() {
            read.countDown();
            camera.hang();
            return true;
        }

        @Override
        public void close() {
            camera.close();
        }
    }

    @Test
    void aDriverThatNeverOpensIsNoticedAndDoesNotHinderClosing() {
        camera.behaviour = Behaviour.HANGS_OPENING;
        grabber.start();

        awaitState(CameraState.FROZEN);
        grabber.close();

        assertThat(grabber.status().state()).isEqualTo(CameraState.CLOSED);
    }

    @Test
    void unpluggedAndBackAHundredTimesIsLiveAtTheEndWithOneThread() {
        long leftByDriversThatHang = grabberThreads();
        grabber.start();
        for (int time = 0; time < 100; time++) {
            awaitState(time == 0 ? CameraState.STREAMING : CameraState.RECONNECTED);
            camera.behaviour = Behaviour.THROWS;
            awaitState(CameraState.LOST);
            camera.behaviour = Behaviour.WORKS;
        }

        awaitState(CameraState.RECONNECTED);
        assertThat(camera.closes.get()).as("each device that was lost was closed").isGreaterThanOrEqualTo(100);
        assertThat(grabberThreads() - leftByDriversThatHang).isEqualTo(1);
    }

    private static long grabberThreads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("frame-grabber"))
                .count();
    }

    @Test
    void aPictureASecondIsEnough() {
        camera.periodNanos = Duration.ofMillis(1000).toNanos();
        grabber = new FrameGrabber(camera, slot, new Backoff(Duration.ofMillis(5), Duration.ofMillis(40)),
                Duration.ofSeconds(5));
        grabber.start();

        Eventually.until("three pictures", () -> slot.newest().filter(frame -> frame.sequence() >= 2).isPresent());
        assertThat(grabber.status().state()).isEqualTo(CameraState.STREAMING);
        assertThat(camera.finds).as("never given up meanwhile").hasValue(1);
    }

    @Test
    void ofSixtyPicturesASecondEachIsTakenAndNoneWaits() {
        camera.rate = 60;
        grabber.start();

        for (int look = 0; look < 200; look++) {
            Eventually.until("a picture", () -> slot.newest().isPresent());
            long newest = slot.newest().orElseThrow().sequence();
            assertThat(camera.pictures - newest).as("pictures between the driver and the slot").isBetween(0L, 3L);
            LockSupport.parkNanos(5_000_000);
        }
        assertThat(slot.newest().orElseThrow().sequence()).as("of a second").isGreaterThan(30);
        assertThat(grabber.status().state()).isEqualTo(CameraState.STREAMING);
        assertThat(camera.finds).hasValue(1);
    }

    @Test
    void aCameraThatChangesItsSizeAndItsKindOfPictureStaysLive() {
        grabber.start();
        awaitState(CameraState.STREAMING);

        camera.type = BufferedImage.TYPE_INT_ARGB;
        camera.side = 9;
        Eventually.until("the other size", () -> slot.newest().orElseThrow().width() == 9);

        assertThat(grabber.status().state()).isEqualTo(CameraState.STREAMING);
        assertThat(camera.finds).hasValue(1);
    }

    @Test
    void whoComesNextIsNotGivenACameraThatAHangingDriverStillHolds() {
        grabber.start();
        awaitState(CameraState.STREAMING);
        camera.behaviour = Behaviour.HANGS;
        awaitState(CameraState.FROZEN);
        grabber.close();

        assertThatThrownBy(camera.after(grabber)::find)
                .isInstanceOfSatisfying(CaptureException.class,
                        told -> assertThat(told.state()).isEqualTo(CameraState.HELD));
    }

    @Test
    void whoComesNextGetsACameraThatWasLetGo() throws CaptureException {
        grabber.start();
        awaitState(CameraState.STREAMING);
        grabber.close();

        assertThat(camera.after(grabber).find().name()).isEqualTo("Scripted");
        assertThat(slot.newest()).as("no picture stays behind").isEmpty();
    }

    @Test
    void reopeningBacksOff() throws InterruptedException {
        camera.behaviour = Behaviour.ABSENT;
        grabber.start();

        Thread.sleep(500);

        assertThat(camera.finds.get()).as("5, 10, 20 and then 40 ms apart, not in a loop").isBetween(3, 16);
    }

    @Test
    void aPauseClosesTheDeviceAndForgetsThePictureUntilItIsOver() {
        grabber.start();
        awaitState(CameraState.STREAMING);

        grabber.pause();
        awaitState(CameraState.PAUSED);
        assertThat(camera.isOpen()).isFalse();
        assertThat(slot.newest()).isEmpty();

        grabber.resume();
        awaitState(CameraState.STREAMING);
        assertThat(camera.isOpen()).isTrue();
    }

    @Test
    void aLongPauseIsNoLoss() throws InterruptedException {
        grabber.start();
        awaitState(CameraState.STREAMING);
        grabber.pause();
        awaitState(CameraState.PAUSED);
        int finds = camera.finds.get();

        Thread.sleep(700);

        assertThat(grabber.status().state()).as("after more than twice the patience").isEqualTo(CameraState.PAUSED);
        assertThat(camera.finds).as("nobody looks for it").hasValue(finds);
    }

    @Test
    void aCameraThatIsGoneAfterAPauseIsAStateAndComesBackByItself() {
        grabber.start();
        awaitState(CameraState.STREAMING);
        grabber.pause();
        awaitState(CameraState.PAUSED);

        camera.behaviour = Behaviour.ABSENT;
        grabber.resume();
        awaitState(CameraState.LOST);
        camera.behaviour = Behaviour.WORKS;

        awaitState(CameraState.RECONNECTED);
    }

    @Test
    void aCameraThatIsPluggedInAgainIsNotForbiddenUntilTheSystemHasSaidWhoseItIs() {
        grabber.start();
        awaitState(CameraState.STREAMING);
        camera.behaviour = Behaviour.THROWS;
        awaitState(CameraState.LOST);

        camera.behaviour = Behaviour.DENIED;
        int finds = camera.finds.get();
        Eventually.until("it is tried again", () -> camera.finds.get() > finds + 3);
        assertThat(grabber.status().state()).isEqualTo(CameraState.LOST);
        camera.behaviour = Behaviour.WORKS;

        awaitState(CameraState.RECONNECTED);
    }

    @Test
    void aPauseWhileTheCameraIsGoneIsAPause() {
        camera.behaviour = Behaviour.ABSENT;
        grabber = new FrameGrabber(camera, slot, new Backoff(Duration.ofHours(1), Duration.ofHours(1)),
                Duration.ofMillis(300));
        grabber.start();
        awaitState(CameraState.MISSING);

        grabber.pause();
        awaitState(CameraState.PAUSED);
        camera.behaviour = Behaviour.WORKS;
        grabber.resume();

        awaitState(CameraState.STREAMING);
    }

    @Test
    void aPausedClipStandsStillAndKeepsItsPlace() {
        AtomicInteger finds = new AtomicInteger();
        grabber = grabber(() -> {
            finds.incrementAndGet();
            return ClipSource.of(Environment.demoClip(), "clip", 0);
        });
        grabber.start();
        awaitState(CameraState.STREAMING);

        grabber.pause();
        awaitState(CameraState.PAUSED);
        assertThat(slot.newest()).isEmpty();
        grabber.resume();

        Eventually.until("pictures again", () -> slot.newest().isPresent());
        assertThat(grabber.status().state()).isEqualTo(CameraState.STREAMING);
        assertThat(finds).as("the same reading goes on").hasValue(1);
    }

    @Test
    void closingDuringAPauseOpensNothing() {
        grabber.start();
        awaitState(CameraState.STREAMING);
        grabber.pause();
        awaitState(CameraState.PAUSED);
        int finds = camera.finds.get();

        grabber.close();

        assertThat(camera.finds).hasValue(finds);
        assertThat(grabber.status().state()).isEqualTo(CameraState.CLOSED);
    }

    @Test
    void closingEndsTheThreadAndTheDevice() {
        grabber.start();
        awaitState(CameraState.STREAMING);

        grabber.close();
        grabber.close();

        assertThat(camera.isOpen()).isFalse();
        assertThat(grabber.status().state()).isEqualTo(CameraState.CLOSED);
    }

    @Test
    void whatIsNoVideoIsSaidInItsOwnWordsAndNotTriedAgain() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        grabber = grabber(() -> {
            tries.incrementAndGet();
            return ClipSource.of(Path.of("no-such-clip.avi"));
        });
        grabber.start();

        awaitState(CameraState.UNREADABLE);
        Thread.sleep(100);

        assertThat(grabber.status().sentence()).isEqualTo("There is no file no-such-clip.avi.");
        assertThat(tries).hasValue(1);
    }

    @Test
    void aClipEndsWithAStateOfItsOwn() {
        Path clip = Environment.demoClip();
        grabber = grabber(() -> atEnd(ClipSource.of(clip, "clip", 1)));
        grabber.start();

        awaitState(CameraState.ENDED);
    }

    /** A clip with only its last second left, so that the test does not watch all of it. */
    private static ClipSource atEnd(ClipSource clip) {
        clip.open();
        while (clip.pictures() < 340) {
            Images.next(clip);
        }
        return clip;
    }

    private void awaitState(CameraState state) {
        Eventually.until("the state " + state, () -> grabber.status().state() == state);
    }
}
