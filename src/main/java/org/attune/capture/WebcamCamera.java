package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A camera behind webcam-capture's interfaces, which reveal little about it. */
record WebcamCamera(WebcamDevice device) implements Camera {
    private static final double DEFAULT_RATE = 30;

    @Override
    public String name() {
        return device.getName().strip();
    }

    @Override
    public String place() {
        return "";
    }

    @Override
    public List<Dimension> sizes() {
        return List.of(device.getResolutions());
    }

    @Override
    public boolean isForbidden() {
        return false;
    }

    /** Chooses the nearest size that the camera offers. */
    @Override
    public void choose(Dimension wanted) {
        Arrays.stream(device.getResolutions())
                .min(Comparator.comparingInt(
                        size -> Math.abs(size.width - wanted.width) + Math.abs(size.height - wanted.height)))
                .ifPresent(device::setResolution);
    }

    /** Clamps the rate that the driver reports to a plausible range. */
    @Override
    public double rate() {
        return device instanceof WebcamDevice.FPSSource source ? Math.clamp(source.getFPS(), 1, 60) : DEFAULT_RATE;
    }

    @Override
    public void open() {
        device.open();
    }

    @Override
    public boolean isOpen() {
        return device.isOpen();
    }

    /** Drivers rarely report the reason, so we search their message. */
    @Override
    public CameraState refusal(@Nullable RuntimeException driverFault) {
        String faultText = String.valueOf(driverFault).toLowerCase(Locale.ROOT);
        boolean forbidden = faultText.contains("denied") || faultText.contains("permission")
                || faultText.contains("not authorized");
        return forbidden ? CameraState.FORBIDDEN : CameraState.BUSY;
    }

    @Override
    public boolean read(FrameBuffer into) {
        BufferedImage image = device.getImage();
        if (image != null) {
            into.copy(image);
        }
        return image != null;
    }

    @Override
    public void close() {
        device.close();
    }
}
