package org.attune.capture;

import org.attune.platform.Backoff;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.attune.platform.WindowThread;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that reads a device and keeps the newest frame in the slot. If the device is lost, comes back, or is
 * paused, only the state changes; the thread ends on {@link #close()} or in a final state.
 */
public final class FrameGrabber implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FrameGrabber.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

    private final DeviceFinder finder;
    private final LatestFrame slot;
    private final Backoff backoff;
    private final FreezeDetector freezeDetector;
    private final Duration closeTimeout;
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

    /** @param patience how long a camera may go without a new frame */
    public FrameGrabber(DeviceFinder finder, LatestFrame slot, Backoff backoff, Duration patience) {
        this(finder, slot, backoff, patience, CLOSE_TIMEOUT, System::nanoTime);
    }

    /**
     * @param closeTimeout how long {@link #close} waits for a hanging driver
     * @param clock monotonic, nanoseconds
     */
    FrameGrabber(DeviceFinder finder, LatestFrame slot, Backoff backoff, Duration patience, Duration closeTimeout,
            LongSupplier clock) {
        this.finder = finder;
        this.slot = slot;
        this.backoff = backoff;
        this.freezeDetector = new FreezeDetector(patience.toNanos());
        this.closeTimeout = closeTimeout;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("frame-grabber").unstarted(this::run);
    }

    public void start() {
        freezeDetector.heard(clock.getAsLong());
        thread.start();
    }

    /** The current state. A driver call that never returns shows as {@link CameraState#FROZEN}. */
    public CameraStatus status() {
        return board.status(freezeDetector, clock.getAsLong());
    }

    /**
     * Closes the device until {@link #resume()} and discards the current frame. Returns at once; the state becomes
     * {@link CameraState#PAUSED} when done. A clip stays open and keeps its position.
     */
    public void pause() {
        pause.begin();
        cancelReading();
    }

    /** Reopens the device if it is still there; otherwise the state says what is wrong. */
    public void resume() {
        pause.end();
    }

    /** Whether the device is open or being opened; stays true after closing until a hanging driver call returns. */
    public boolean holdsDevice() {
        return thread.isAlive();
    }

    /**
     * Closes the device, discards the current frame and ends the thread. Abandons a hanging driver after two seconds.
     */
    @Override
    public void close() {
        WindowThread.keepFree();
        if (!board.end()) {
            return;
        }
        thread.interrupt();
        cancelReading();
        try {
            thread.join(closeTimeout);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        discardFrame();
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
                waitWhilePaused();
            }
        }
    }

    /** Interrupts a slow read instead of waiting for it. */
    private void cancelReading() {
        FrameSource reading = source;
        if (reading != null) {
            reading.cancel();
        }
    }

    private void waitWhilePaused() {
        discardFrame();
        board.show(new CameraStatus(CameraState.PAUSED, board.last().device()));
        pause.awaitEnd(board::isEnded);
        freezeDetector.heard(clock.getAsLong());
        board.show(new CameraStatus(CameraState.OPENING, board.last().device()));
        backoff.reset();
        interrupted = false;
    }

    private void discardFrame() {
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
                waitWhilePaused();
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

    /** Publishes the frame if it is new. A camera whose cable was pulled keeps repeating its last frame. */
    private void publish(Frame frame, FrameSource found, long now) {
        if (!found.repeatsWhenStale()) {
            freezeDetector.heard(now);
        } else if (!freezeDetector.sees(frame, now)) {
            return;
        }
        if (!board.last().state().isLive()) {
            // Omits the device name: a phone used as a camera is often named after its owner.
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
