package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import java.io.IOException;
import java.util.Locale;
import org.attune.capture.v4l2.V4l2Device;
import org.jspecify.annotations.Nullable;

/** Why a camera that is there did not open: drivers hardly say, so their words are asked, and on Linux the system. */
final class OpenFailure {
    private OpenFailure() {}

    static CaptureException of(WebcamDevice device, @Nullable RuntimeException driverFault) {
        CameraState state = state(device, String.valueOf(driverFault).toLowerCase(Locale.ROOT));
        return new CaptureException(state, state.sentence(),
                driverFault == null ? new IOException("the driver gave no reason") : driverFault);
    }

    private static CameraState state(WebcamDevice device, String words) {
        if (device instanceof V4l2Device camera && camera.isGone()) {
            return CameraState.MISSING;
        }
        boolean forbidden = device instanceof V4l2Device camera
                ? camera.isForbidden()
                : words.contains("denied") || words.contains("permission") || words.contains("not authorized");
        return forbidden ? CameraState.FORBIDDEN : CameraState.BUSY;
    }
}
