package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a camera a frame source. Drivers fail in many ways; each failure becomes a state. */
public final class WebcamSource implements FrameSource {
    private static final Logger LOG = LoggerFactory.getLogger(WebcamSource.class);

    private final Camera camera;
    private final CameraUse use;
    private boolean mayBeOpen;

    public WebcamSource(WebcamDevice device) {
        this(new WebcamCamera(device), new CameraUse());
    }

    /** @param use records the camera while the driver may have it open */
    WebcamSource(Camera camera, CameraUse use) {
        this.camera = camera;
        this.use = use;
    }

    @Override
    public String name() {
        return camera.name();
    }

    @Override
    public double rate() {
        return camera.rate();
    }

    @Override
    public void open() throws CaptureException {
        use.begin(identity());
        mayBeOpen = true;
        try {
            camera.open();
        } catch (RuntimeException refused) {
            throw refusal(refused);
        }
        if (!camera.isOpen()) {
            throw refusal(null);
        }
    }

    private CaptureException refusal(@Nullable RuntimeException driverFault) {
        CameraState state = camera.refusal(driverFault);
        return new CaptureException(state, state.sentence(),
                driverFault == null ? new IOException("the driver gave no reason") : driverFault);
    }

    @Override
    public boolean read(FrameBuffer into) throws CaptureException {
        try {
            return camera.read(into);
        } catch (RuntimeException driverFault) {
            throw new CaptureException(CameraState.LOST, CameraState.LOST.sentence(), driverFault);
        }
    }

    /** A failure to close is only logged: the device is usually gone. */
    @Override
    public void close() {
        if (!mayBeOpen) {
            return;
        }
        try {
            camera.close();
        } catch (RuntimeException lost) {
            LOG.debug("closing the device failed", lost);
        }
        mayBeOpen = camera.isOpen();
        if (!mayBeOpen) {
            use.end(identity());
        }
    }

    private String identity() {
        return camera.place().isEmpty() ? name() : camera.place();
    }
}
