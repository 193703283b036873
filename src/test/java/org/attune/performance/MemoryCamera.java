package org.attune.performance;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.attune.capture.CaptureException;
import org.attune.capture.ClipDevice;
import org.attune.config.Environment;

/** A camera of 30 pictures a second that are decoded already, as a camera's driver hands them out: some of the built-in clip, to and fro. */
final class MemoryCamera implements WebcamDevice, WebcamDevice.FPSSource {
    private static final int SKIPPED = 30;
    private static final int KEPT = 8;

    private final List<BufferedImage> pictures = new ArrayList<>();
    private int shown;
    private boolean open;

    MemoryCamera() throws CaptureException {
        ClipDevice clip = ClipDevice.of(Environment.demoClip());
        clip.open();
        for (int read = 0; read < SKIPPED + KEPT; read++) {
            BufferedImage picture = clip.getImage();
            if (read >= SKIPPED) {
                pictures.add(picture);
            }
        }
        clip.close();
    }

    /** No two in a row are equal, which no camera's are either. */
    @Override
    public BufferedImage getImage() {
        int step = shown % (2 * KEPT - 2);
        BufferedImage picture = pictures.get(step < KEPT ? step : 2 * KEPT - 2 - step);
        picture.setRGB(0, 0, ++shown);
        return picture;
    }

    @Override
    public double getFPS() {
        return 30;
    }

    @Override
    public void open() {
        open = true;
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
    public String getName() {
        return "Memory";
    }

    @Override
    public Dimension[] getResolutions() {
        return new Dimension[] {getResolution()};
    }

    @Override
    public Dimension getResolution() {
        return new Dimension(pictures.getFirst().getWidth(), pictures.getFirst().getHeight());
    }

    @Override
    public void setResolution(Dimension size) {
        // Decoded pictures have the size that they have.
    }

    @Override
    public void dispose() {
        close();
    }
}
