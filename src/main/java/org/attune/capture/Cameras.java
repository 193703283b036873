package org.attune.capture;

import com.github.eduramiba.webcamcapture.drivers.NativeDriver;
import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.WebcamException;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDriver;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * One at a time: the native driver reads names through a buffer that all its callers share.
     *
     * @throws TroubleException when no driver works here, which is not the same as no camera
     */
    public static synchronized List<WebcamDevice> listOrFail() {
        try {
            return new NativeDriver().getDevices();
        } catch (LinkageError | WebcamException noNativeDriver) {
            LOG.info("The native camera driver does not run here ({}); trying the default one.", noNativeDriver.toString());
            return listByDefaultDriver();
        }
    }

    /** The names of all cameras, no two alike: the second of a name is told by a number. */
    public static List<String> names() {
        return names(list());
    }

    /**
     * Which of the names is meant.
     *
     * @param choice one of the names, a number from 0 in their order, a part of a name in any case, or empty for the first
     */
    public static Optional<String> named(List<String> names, String choice) {
        return choice.isEmpty() || names.contains(choice) ? names.stream().filter(name -> choice.isEmpty() || name.equals(choice)).findFirst()
                : byNumber(names, choice).or(() -> names.stream().filter(name -> lower(name).contains(lower(choice))).findFirst());
    }

    /**
     * A finder for one camera.
     *
     * @param choice as {@link #named} takes it
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
        List<String> names = names(devices);
        return named(names, choice).map(name -> devices.get(names.indexOf(name)))
                .orElseThrow(() -> new CaptureException(CameraState.MISSING, CaptureWords.of("camera.unnamed", choice)));
    }

    static List<String> names(List<WebcamDevice> devices) {
        List<String> names = new ArrayList<>();
        for (WebcamDevice device : devices) {
            String name = device.getName().strip();
            int number = 1 + (int) devices.subList(0, names.size()).stream().filter(before -> before.getName().strip().equals(name)).count();
            names.add(number == 1 ? name : name + " (" + number + ")");
        }
        return names;
    }

    private static Optional<String> byNumber(List<String> names, String choice) {
        boolean number = choice.chars().allMatch(Character::isDigit) && choice.length() < 4;
        return number && Integer.parseInt(choice) < names.size() ? Optional.of(names.get(Integer.parseInt(choice))) : Optional.empty();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
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
