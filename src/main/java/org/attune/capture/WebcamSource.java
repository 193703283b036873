package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.image.BufferedImage;
import org.attune.capture.v4l2.V4l2Device;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A camera, by any driver with webcam-capture's interfaces. Drivers fail in many ways; here each of them is a state.
 */
public final class WebcamSource implements FrameSource {
    private static final Logger LOG = LoggerFactory.getLogger(WebcamSource.class);
    private static final double DEFAULT_RATE = 30;

    private final WebcamDevice device;
    private final CameraUse use;
    private boolean mayBeOpen;

    public WebcamSource(WebcamDevice device) {
        this(device, new CameraUse());
    }

    /** @param use is told for as long as the driver may have the device open */
    WebcamSource(WebcamDevice device, CameraUse use) {
        this.device = device;
        this.use = use;
    }

    @Override
    public String name() {
        return device.getName().strip();
    }

    /** A driver's own word is believed within reason. */
    @Override
    public double rate() {
        return device instanceof WebcamDevice.FPSSource source ? Math.clamp(source.getFPS(), 1, 60) : DEFAULT_RATE;
    }

    @Override
    public void open() throws CaptureException {
        use.begin(identity());
        mayBeOpen = true;
        try {
            device.open();
        } catch (RuntimeException refused) {
            throw OpenFailure.of(device, refused);
        }
        if (!device.isOpen()) {
            throw OpenFailure.of(device, null);
        }
    }

    @Override
    public boolean read(FrameBuffer into) throws CaptureException {
        try {
            return device instanceof V4l2Device camera
                    ? into.fill(camera.getResolution(), camera::read)
                    : readImage(into);
        } catch (RuntimeException driverFault) {
            throw new CaptureException(CameraState.LOST, CameraState.LOST.sentence(), driverFault);
        }
    }

    private boolean readImage(FrameBuffer into) {
        BufferedImage image = device.getImage();
        if (image != null) {
            into.copy(image);
        }
        return image != null;
    }

    /** One that is gone need not be closed any more. */
    @Override
    public void close() {
        if (!mayBeOpen) {
            return;
        }
        try {
            device.close();
        } catch (RuntimeException lost) {
            LOG.debug("closing the device failed", lost);
        }
        mayBeOpen = device.isOpen();
        if (!mayBeOpen) {
            use.end(identity());
        }
    }

    private String identity() {
        return device instanceof V4l2Device camera ? camera.place() : name();
    }
}
