package org.attune.capture;

import com.github.eduramiba.webcamcapture.drivers.NativeDriver;
import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.WebcamException;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDriver;
import java.awt.Dimension;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.attune.config.Trouble;
import org.attune.config.TroubleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cameras of this machine, by the native driver or, on platforms that it lacks, webcam-capture's own. */
public final class Cameras {
    private static final Logger LOG = LoggerFactory.getLogger(Cameras.class);

    private Cameras() {
    }

    /** All cameras in the driver's order; none when no driver works here. */
    public static List<WebcamDevice> list() {
        try {
            return listOrFail();
        } catch (TroubleException noDriver) {
            LOG.warn("{} no camera driver runs on this machine", noDriver.trouble().code(), noDriver.getCause());
            return List.of();
        }
    }

    /** @throws TroubleException when no driver works here, which is not the same as no camera */
    public static List<WebcamDevice> listOrFail() {
        try {
            return new NativeDriver().getDevices();
        } catch (LinkageError | WebcamException noNativeDriver) {
            LOG.info("The native camera driver does not run here ({}); trying the default one.", noNativeDriver.toString());
            return listByDefaultDriver();
        }
    }

    /**
     * A finder for one camera.
     *
     * @param choice a number from 0 in the order of {@link #list()}, a part of the name in any case, or empty for the first
     */
    public static DeviceFinder choose(String choice, Dimension wanted) {
        return () -> {
            WebcamDevice device = pick(list(), choice);
            nearest(device.getResolutions(), wanted, device);
            return device;
        };
    }

    static WebcamDevice pick(List<WebcamDevice> devices, String choice) throws CaptureException {
        if (devices.isEmpty()) {
            throw new CaptureException(CameraState.MISSING, CameraState.MISSING.sentence());
        }
        if (choice.isEmpty()) {
            return devices.getFirst();
        }
        if (choice.chars().allMatch(Character::isDigit) && choice.length() < 4 && Integer.parseInt(choice) < devices.size()) {
            return devices.get(Integer.parseInt(choice));
        }
        String wanted = choice.toLowerCase(Locale.ROOT);
        return devices.stream()
                .filter(device -> device.getName().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst()
                .orElseThrow(() -> new CaptureException(CameraState.MISSING, CaptureWords.of("camera.unnamed", choice)));
    }

    private static void nearest(Dimension[] offered, Dimension wanted, WebcamDevice device) {
        Arrays.stream(offered)
                .min(Comparator.comparingInt(size -> Math.abs(size.width - wanted.width) + Math.abs(size.height - wanted.height)))
                .ifPresent(device::setResolution);
    }

    private static List<WebcamDevice> listByDefaultDriver() {
        try {
            WebcamDriver driver = new WebcamDefaultDriver();
            return driver.getDevices();
        } catch (LinkageError | RuntimeException noDriver) {
            throw new TroubleException(Trouble.CAMERA_DRIVER, Trouble.CAMERA_DRIVER.sentence(), noDriver);
        }
    }
}
