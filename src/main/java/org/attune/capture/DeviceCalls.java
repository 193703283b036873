package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls into drivers, which fail in many ways, with one answer each. */
final class DeviceCalls {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceCalls.class);
    private static final double DEFAULT_RATE = 30;

    private DeviceCalls() {
    }

    /** @throws CaptureException with the state that a camera is in which does not open */
    static void open(WebcamDevice device) throws CaptureException {
        try {
            device.open();
        } catch (StreamDevice.StreamException unreachable) {
            throw unreachable;
        } catch (RuntimeException refused) {
            throw OpenFailure.of(refused);
        }
        if (!device.isOpen()) {
            throw OpenFailure.of(null);
        }
    }

    /** Pictures a second; a camera's own word is believed within reason. */
    static double rate(WebcamDevice device) {
        double rate = device instanceof WebcamDevice.FPSSource source ? source.getFPS() : DEFAULT_RATE;
        return device instanceof ClipDevice ? rate : Math.clamp(rate, 1, 60);
    }

    /** One that is gone need not be closed any more. */
    static void close(WebcamDevice device) {
        try {
            device.close();
        } catch (RuntimeException lost) {
            LOG.debug("closing the device failed", lost);
        }
    }
}
