package org.attune.capture;

import com.github.sarxos.webcam.WebcamDriver;
import java.util.List;
import java.util.function.Supplier;
import org.attune.capture.v4l2.V4l2Driver;

/**
 * Lists the cameras of a machine.
 *
 * @param cameras queried on every call
 * @param disturbsNobody whether listing is safe while a camera is open
 */
record CameraDriver(Supplier<List<Camera>> cameras, boolean disturbsNobody) {

    static CameraDriver ofLinux() {
        V4l2Driver driver = new V4l2Driver();
        return new CameraDriver(() -> driver.devices().stream().<Camera>map(V4l2Camera::new).toList(), true);
    }

    /** Drivers of this interface claim to be thread-safe but are not. */
    static CameraDriver of(WebcamDriver driver) {
        return new CameraDriver(() -> driver.getDevices().stream().<Camera>map(WebcamCamera::new).toList(), false);
    }
}
