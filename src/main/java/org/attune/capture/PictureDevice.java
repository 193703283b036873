package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;

/** What a clip and a stream share as devices: one resolution, their own, that cannot be chosen. */
abstract class PictureDevice implements WebcamDevice, WebcamDevice.FPSSource {
    private final String name;

    PictureDevice(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Dimension[] getResolutions() {
        return new Dimension[] {getResolution()};
    }

    @Override
    public void setResolution(Dimension size) {
        // A recorded picture has the size it has.
    }

    @Override
    public void dispose() {
        close();
    }
}
