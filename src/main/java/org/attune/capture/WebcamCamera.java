package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A camera by any driver with webcam-capture's interfaces, which say little of it. */
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

    /** Of the sizes that it has the nearest. */
    @Override
    public void choose(Dimension wanted) {
        Arrays.stream(device.getResolutions())
                .min(Comparator.comparingInt(
                        size -> Math.abs(size.width - wanted.width) + Math.abs(size.height - wanted.height)))
                .ifPresent(device::setResolution);
    }

    /** A driver's own word is believed within reason. */
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

    /** Drivers hardly say, so their words are asked. */
    @Override
    public CameraState refusal(@Nullable RuntimeException driverFault) {
        String words = String.valueOf(driverFault).toLowerCase(Locale.ROOT);
        boolean forbidden = words.contains("denied") || words.contains("permission")
                || words.contains("not authorized");
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
