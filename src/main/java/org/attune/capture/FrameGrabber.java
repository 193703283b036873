package org.attune.capture;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.attune.platform.WindowThread;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that reads a device and keeps the newest frame in the slot. Loss and return of the device are states, and
 * so is a pause; only {@link #close()} ends it.
 */
public final class FrameGrabber implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FrameGrabber.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final DeviceFinder finder;
    private final LatestFrame slot;
    private final Backoff backoff;
    private final FreezeDetector freezeDetector;
    private final Duration closing;
    private final LongSupplier clock;
    private final PauseGate pause = new PauseGate();
    private final LossHistory history = new LossHistory();
    private final Thread thread;
    private final StatusBoard board = new StatusBoard();
    private volatile @Nullable FrameSource source;
    private boolean interrupted;
    private long sequence;

    public FrameGrabber(DeviceFinder finder, LatestFrame slot) {
        this(finder, slot, new Backoff(Duration.ofMillis(500), Duration.ofSeconds(8)), PATIENCE);
    }

    /** @param patience how long a camera may be without a new picture */
    public FrameGrabber(DeviceFinder finder, LatestFrame slot, Backoff backoff, Duration patience) {
        this(finder, slot, backoff, patience, CLOSING, System::nanoTime);
    }

    /**
     * @param closing after which a driver that hangs is left behind
     * @param clock nanoseconds, only ever rising
     */
    FrameGrabber(DeviceFinder finder, LatestFrame slot, Backoff backoff, Duration patience, Duration closing,
            LongSupplier clock) {
        this.finder = finder;
        this.slot = slot;
        this.backoff = backoff;
        this.freezeDetector = new FreezeDetector(patience.toNanos());
        this.closing = closing;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("frame-grabber").unstarted(this::run);
    }

    public void start() {
        freezeDetector.heard(clock.getAsLong());
        thread.start();
    }

    /** The state now. A driver call that never returns shows as {@link CameraState#FROZEN}. */
    public CameraStatus status() {
        return board.status(freezeDetector, clock.getAsLong());
    }

    /**
     * Closes the device until {@link #resume()} and forgets the picture, without waiting for it:
     * {@link CameraState#PAUSED} says when it is done. A clip only stands still, and keeps its place.
     */
    public void pause() {
        pause.begin();
        cancelReading();
    }

    /** Opens the device again if it is still there; otherwise the state says what is wrong. */
    public void resume() {
        pause.end();
    }

    /** Whether the device is open, or on its way; also after closing, while a driver call does not return. */
    public boolean holdsDevice() {
        return thread.isAlive();
    }

    /** Closes the device, forgets the picture and ends the thread; leaves a hanging driver behind after two seconds. */
    @Override
    public void close() {
        WindowThread.keepFree();
        if (!board.end()) {
            return;
        }
        thread.interrupt();
        cancelReading();
        try {
            thread.join(closing);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        forgetPicture();
        board.close();
    }

    private void run() {
        while (!board.isEnded() && !board.last().state().isFinal()) {
            try {
                readOneDevice();
            } catch (CaptureException unavailable) {
                report(unavailable);
            } catch (RuntimeException | Error driverFault) {
                report(new CaptureException(CameraState.LOST, CameraState.LOST.sentence(), driverFault));
            }
            if (!board.isEnded()) {
                pause.orAfter(backoff.next());
            }
            if (pause.isOn()) {
                standStill();
            }
        }
    }

    /** A picture that comes slowly is not waited for. */
    private void cancelReading() {
        FrameSource reading = source;
        if (reading != null) {
            reading.cancel();
        }
    }

    private void standStill() {
        forgetPicture();
        board.show(new CameraStatus(CameraState.PAUSED, board.last().device()));
        pause.awaitEnd(board::isEnded);
        freezeDetector.heard(clock.getAsLong());
        board.show(new CameraStatus(CameraState.OPENING, board.last().device()));
        backoff.reset();
        interrupted = false;
    }

    private void forgetPicture() {
        slot.clear();
        freezeDetector.forget();
    }

    private void readOneDevice() throws CaptureException {
        FrameSource found = finder.find();
        source = found;
        try {
            open(found);
            read(found);
        } finally {
            interrupted = true;
            source = null;
            found.close();
        }
    }

    private void open(FrameSource found) throws CaptureException {
        if (!interrupted) {
            board.show(new CameraStatus(CameraState.OPENING, found.name()));
        }
        found.open();
        freezeDetector.heard(clock.getAsLong());
    }

    private void read(FrameSource found) throws CaptureException {
        FramePacer pace = new FramePacer(found.rate());
        FrameBuffer picture = new FrameBuffer(slot::spare);
        while (!board.isEnded()) {
            if (pause.isOn() && !found.standsStillInPause()) {
                return;
            }
            if (pause.isOn()) {
                standStill();
            }
            boolean read = found.read(picture);
            long now = clock.getAsLong();
            if (read && !board.isEnded() && !pause.isOn()) {
                publish(picture.frame(now, sequence), found, now);
            }
            if (freezeDetector.isStale(now)) {
                CameraState state = read ? CameraState.FROZEN : CameraState.LOST;
                throw new CaptureException(state, state.sentence());
            }
            pace.await();
        }
    }

    /** Hands on a picture that is a new one; cameras that lost their cable go on repeating the last. */
    private void publish(Frame frame, FrameSource found, long now) {
        if (!found.repeatsWhenStale()) {
            freezeDetector.heard(now);
        } else if (!freezeDetector.sees(frame, now)) {
            return;
        }
        if (!board.last().state().isLive()) {
            // Without the device's name: a telephone that serves as a camera is often called after its owner.
            LOG.info("pictures of {}x{} are coming in", frame.width(), frame.height());
            freezeDetector.live(now, interrupted);
            board.show(new CameraStatus(CameraState.STREAMING, found.name()));
            backoff.reset();
            history.hadPictures();
        }
        sequence++;
        board.unlessEnded(() -> slot.put(frame));
    }

    private void report(CaptureException unavailable) {
        if (board.isEnded() || pause.isOn()) {
            return;
        }
        CaptureException told = history.explain(unavailable, clock.getAsLong());
        CameraStatus now = new CameraStatus(told.state(), board.last().device(), String.valueOf(told.getMessage()));
        if (!now.equals(board.last()) && told.state() != CameraState.ENDED) {
            LOG.warn("{} {}", told.errorCode().code(), told.state(), told.getCause());
        }
        interrupted = true;
        board.show(now);
    }
}
