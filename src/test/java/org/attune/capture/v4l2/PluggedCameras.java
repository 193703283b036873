package org.attune.capture.v4l2;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Cameras as the driver lists them, without a device behind them: they do not open. */
public final class PluggedCameras {
    private PluggedCameras() {}

    /** @param place where it is plugged in */
    public static V4l2Device of(String name, String place, Dimension... sizes) {
        return new V4l2Device(999, Path.of("/dev/video999"), place,
                new V4l2Node(name, true, List.of(V4l2Node.MJPG), Arrays.asList(sizes)));
    }
}
