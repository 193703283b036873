package org.attune.capture;

import org.attune.platform.Backoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
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
    /** Stands still, but for a nanosecond at each look, until a test lets time pass. */
    private final AtomicLong clock = new AtomicLong(7_000_000_000L);
    private FrameGrabber grabber = grabber(camera);

    private FrameGrabber grabber(DeviceFinder finder) {
        return grabber(finder, Duration.ofMillis(300), Duration.ofSeconds(30));
    }

    private FrameGrabber grabber(DeviceFinder finder, Duration patience, Duration closing) {
        return new FrameGrabber(finder, slot, new Backoff(Duration.ofMillis(5), Duration.ofMillis(40)), patience,
                closing, clock::incrementAndGet);
    }

    /** Of a camera whose driver will hang. */
    private void startToLeaveBehind(DeviceFinder finder) {
        grabber = grabber(finder, Duration.ofMillis(300), Duration.ofMillis(50));
        grabber.start();
    }

    @AfterEach
    void close() {
        camera.letGo();
        grabber.close();
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
        awaitFault(expected);
        assertThat(slot.newest()).isEmpty();

        camera.behaviour = Behaviour.WORKS;

        awaitState(CameraState.RECONNECTED);
        assertThat(slot.newest()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"REPEATS,FROZEN", "SILENT,LOST", "THROWS,LOST", "DENIED,LOST", "NO_SIZE,LOST", "NO_MEMORY,LOST",
            "ABSENT,FROZEN", "BLACK,FROZEN"})
    void aCameraThatFailsInTheMiddleIsNoticedAndReopened(Behaviour fault, CameraState expected) {
        grabber.start();
        awaitState(CameraState.STREAMING);

        camera.behaviour = fault == Behaviour.ABSENT ? Behaviour.REPEATS : fault;
        awaitFault(expected);
        untilLate("the lost device to be closed", () -> camera.closes.get() > 0);
        camera.behaviour = fault == Behaviour.ABSENT ? Behaviour.ABSENT : Behaviour.WORKS;
        if (fault == Behaviour.ABSENT) {
            awaitFault(CameraState.LOST);
            camera.behaviour = Behaviour.WORKS;
        }

        awaitState(CameraState.RECONNECTED);
    }

    @Test
    void aDriverCallThatNeverReturnsShowsAsFrozenAndDoesNotHinderClosing() {
        startToLeaveBehind(camera);
        awaitState(CameraState.STREAMING);

        hang();
        grabber.close();

        assertThat(grabber.status().state()).isEqualTo(CameraState.CLOSED);
    }

    @Test
    void aDriverCallThatReturnsAfterTheEndChangesNothing() {
        startToLeaveBehind(camera);
        awaitState(CameraState.STREAMING);
        hang();
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
        startToLeaveBehind(() -> new Late(read, camera));
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
        startToLeaveBehind(camera);

        awaitFault(CameraState.FROZEN);
        grabber.close();

        assertThat(grabber.status().state()).isEqualTo(CameraState.CLOSED);
    }

    @Test
    void unpluggedAndBackAHundredTimesIsLiveAtTheEndWithOneThread() {
        camera.rate = 60;
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
        camera.exposure = () -> pass(Duration.ofSeconds(1));
        grabber = grabber(camera, Duration.ofSeconds(5), Duration.ofSeconds(30));
        grabber.start();

        Eventually.until("three pictures", () -> slot.newest().filter(frame -> frame.sequence() >= 2).isPresent());
        assertThat(grabber.status().state()).isEqualTo(CameraState.STREAMING);
        assertThat(camera.finds).as("never given up meanwhile").hasValue(1);
    }

    @Test
    void ofSixtyPicturesASecondEachIsTakenAndNoneWaits() throws InterruptedException {
        camera.rate = 60;
        grabber.start();

        while (slot.newest().map(Frame::sequence).orElse(0L) < 60) {
            int given = camera.pictures;
            Optional<Frame> newest = slot.newest();
            newest.ifPresent(frame -> {
                assertThat(frame.bgr()[0]).as("the number of the picture, from 1").isEqualTo(
                        (byte) (frame.sequence() + 1));
                assertThat(frame.sequence()).as("of %d pictures", given).isGreaterThanOrEqualTo(given - 2L);
            });
            Thread.sleep(1);
        }
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
        startToLeaveBehind(camera);
        awaitState(CameraState.STREAMING);
        hang();
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
    void reopeningBacksOff() {
        camera.behaviour = Behaviour.ABSENT;
        long began = System.nanoTime();
        grabber.start();

        Eventually.until("seven tries", () -> camera.finds.get() >= 7);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).as("5, 10, 20 and then 40 ms apart, not in a loop")
                .isGreaterThan(Duration.ofMillis(150));
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
    void aLongPauseIsNoLoss() {
        grabber.start();
        awaitState(CameraState.STREAMING);
        grabber.pause();
        awaitState(CameraState.PAUSED);
        int finds = camera.finds.get();

        pass(Duration.ofMillis(700));

        assertThat(grabber.status().state()).as("after more than twice the patience").isEqualTo(CameraState.PAUSED);
        assertThat(camera.finds).as("nobody looks for it").hasValue(finds);
        grabber.resume();
        awaitState(CameraState.STREAMING);
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
        awaitFault(CameraState.LOST);

        camera.behaviour = Behaviour.DENIED;
        int finds = camera.finds.get();
        Eventually.until("it is tried again", () -> camera.finds.get() > finds + 3);
        assertThat(grabber.status().state()).isEqualTo(CameraState.LOST);
        pass(Duration.ofSeconds(10));
        awaitState(CameraState.FORBIDDEN);
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
    void whatIsNoVideoIsSaidInItsOwnWordsAndNotTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        grabber = grabber(() -> {
            tries.incrementAndGet();
            return ClipSource.of(Path.of("no-such-clip.avi"));
        });
        grabber.start();

        awaitState(CameraState.UNREADABLE);
        Eventually.until("the thread has ended", () -> !grabber.holdsDevice());

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

    private void hang() {
        camera.behaviour = Behaviour.HANGS;
        Eventually.until("a call that hangs", () -> camera.hangs);
        awaitFault(CameraState.FROZEN);
    }

    private void awaitState(CameraState state) {
        Eventually.until("the state " + state, () -> grabber.status().state() == state);
    }

    /** One that may need the grabber's patience to end. */
    private void awaitFault(CameraState state) {
        untilLate("the state " + state, () -> grabber.status().state() == state);
    }

    private void untilLate(String what, BooleanSupplier holds) {
        Eventually.until(what, () -> {
            pass(Duration.ofMillis(100));
            return holds.getAsBoolean();
        });
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
