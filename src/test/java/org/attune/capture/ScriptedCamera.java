package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A camera that fails on cue. */
final class ScriptedCamera implements WebcamDevice, WebcamDevice.FPSSource, DeviceFinder {
    enum Behaviour {
        ABSENT, UNFINDABLE, REFUSES, DENIED, WORKS, REPEATS, SILENT, THROWS, HANGS, HANGS_OPENING, BLACK, NO_SIZE,
        NO_MEMORY
    }

    volatile Behaviour behaviour = Behaviour.WORKS;
    final AtomicInteger finds = new AtomicInteger();
    final AtomicInteger closes = new AtomicInteger();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    /** What passes before each picture. */
    volatile Runnable exposure = () -> {};
    volatile boolean hangs;
    volatile double rate = 30;
    volatile int side = 4;
    volatile int type = BufferedImage.TYPE_3BYTE_BGR;
    private volatile boolean open;
    volatile int pictures;

    @Override
    public FrameSource find() throws CaptureException {
        finds.incrementAndGet();
        if (behaviour == Behaviour.ABSENT) {
            throw new CaptureException(CameraState.MISSING, CameraState.MISSING.sentence());
        }
        if (behaviour == Behaviour.UNFINDABLE) {
            throw new IllegalStateException("listing the cameras failed");
        }
        return new WebcamSource(this);
    }

    @Override
    public void open() {
        if (behaviour == Behaviour.DENIED) {
            throw new IllegalStateException("Permission denied");
        }
        if (behaviour == Behaviour.HANGS_OPENING) {
            hang();
        }
        open = behaviour != Behaviour.REFUSES;
    }

    @Override
    public BufferedImage getImage() {
        switch (behaviour) {
            case THROWS, DENIED -> throw new IllegalStateException("the driver is confused");
            case HANGS -> hang();
            case NO_SIZE -> throw new IllegalArgumentException("Width (0) and height (0) cannot be <= 0");
            case NO_MEMORY -> throw new OutOfMemoryError("for the picture");
            case SILENT -> {
                return null;
            }
            case REPEATS, ABSENT, BLACK -> {
            }
            default -> pictures++;
        }
        exposure.run();
        BufferedImage image = new BufferedImage(side, side, type);
        image.setRGB(0, 0, behaviour == Behaviour.BLACK ? 0 : pictures);
        return image;
    }

    /** Ends a call that hangs, and every later one. */
    void letGo() {
        mayGoOn.countDown();
    }

    /** Until it is let go. */
    void hang() {
        hangs = true;
        while (mayGoOn.getCount() > 0) {
            try {
                mayGoOn.await();
            } catch (InterruptedException deafToIt) {
                // A driver in native code does not hear interruptions either.
            }
        }
    }

    @Override
    public void close() {
        closes.incrementAndGet();
        open = false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public double getFPS() {
        return rate;
    }

    @Override
    public String getName() {
        return "Scripted";
    }

    @Override
    public Dimension[] getResolutions() {
        return new Dimension[]{getResolution()};
    }

    @Override
    public Dimension getResolution() {
        return new Dimension(4, 4);
    }

    @Override
    public void setResolution(Dimension size) {}

    @Override
    public void dispose() {}
}
