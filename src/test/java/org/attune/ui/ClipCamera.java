package org.attune.ui;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.DeviceFinder;
import org.attune.capture.FrameSource;
import org.attune.capture.Images;
import org.attune.capture.VideoSource;
import org.attune.capture.WebcamSource;
import org.attune.capture.clip.ClipSource;
import org.attune.platform.Environment;

/**
 * A camera whose learner is the built-in clip's average face. It can be unplugged or have a bad driver, and tells how
 * often it was opened.
 */
public final class ClipCamera implements WebcamDevice, WebcamDevice.FPSSource, DeviceFinder {
    public final AtomicInteger opens = new AtomicInteger();
    public volatile boolean plugged = true;
    /** What the driver makes of a picture. */
    public volatile UnaryOperator<BufferedImage> driver = picture -> picture;
    private volatile boolean open;
    private final ClipSource pictures;
    private int shown;

    public ClipCamera() throws CaptureException {
        pictures = ClipSource.of(Environment.demoClip(), "Desk camera", 0);
    }

    public VideoSource source() {
        return new VideoSource(this, true, "camera", "");
    }

    @Override
    public FrameSource find() throws CaptureException {
        if (!plugged) {
            throw new CaptureException(CameraState.MISSING, CameraState.MISSING.sentence());
        }
        return new WebcamSource(this);
    }

    @Override
    public void open() {
        opens.incrementAndGet();
        pictures.open();
        open = true;
    }

    /** No two pictures of a camera are equal. */
    @Override
    public BufferedImage getImage() {
        BufferedImage picture = Images.next(pictures);
        picture.setRGB(0, 0, ++shown);
        return driver.apply(picture);
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public double getFPS() {
        return 15;
    }

    @Override
    public String getName() {
        return "Desk camera";
    }

    @Override
    public Dimension[] getResolutions() {
        return new Dimension[]{getResolution()};
    }

    @Override
    public Dimension getResolution() {
        return pictures.size();
    }

    @Override
    public void setResolution(Dimension size) {}

    @Override
    public void dispose() {}
}
