package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.capture.v4l2.V4l2Device;
import org.jspecify.annotations.Nullable;

/**
 * Finds one camera, and after a loss the same one again: in its place, or under its name where none of that name was before. Another camera of the same name is never
 * taken for it, since nobody agreed to that one.
 */
final class CameraFinder implements DeviceFinder {
    private final Cameras cameras;
    private final String choice;
    private final Dimension wanted;
    private @Nullable WebcamDevice last;
    private Set<String> known = Set.of();

    /** @param choice as {@link CameraNames#named} takes it */
    CameraFinder(Cameras cameras, String choice, Dimension wanted) {
        this.cameras = cameras;
        this.choice = choice;
        this.wanted = wanted;
    }

    @Override
    public synchronized FrameSource find() throws CaptureException {
        List<WebcamDevice> devices = cameras.list();
        WebcamDevice device = last == null || places(devices).isEmpty() ? CameraNames.pick(devices, choice) : again(devices, last);
        if (last == null) {
            known = places(devices);
        }
        last = device;
        setSize(device);
        return cameras.source(device);
    }

    private WebcamDevice again(List<WebcamDevice> devices, WebcamDevice before) throws CaptureException {
        Optional<WebcamDevice> inItsPlace = devices.stream().filter(device -> place(device).equals(place(before)) && isNamedAs(device, before)).findFirst();
        return inItsPlace.or(() -> devices.stream().filter(device -> isNamedAs(device, before) && !known.contains(place(device))).findFirst())
                .orElseThrow(() -> new CaptureException(CameraState.MISSING, CameraState.MISSING.sentence()));
    }

    private static boolean isNamedAs(WebcamDevice device, WebcamDevice other) {
        return device.getName().strip().equals(other.getName().strip());
    }

    /** Of those whose driver says where they are plugged in. */
    private static Set<String> places(List<WebcamDevice> devices) {
        return devices.stream().map(CameraFinder::place).filter(place -> !place.isEmpty()).collect(Collectors.toSet());
    }

    private static String place(WebcamDevice device) {
        return device instanceof V4l2Device camera ? camera.place() : "";
    }

    /** Of the sizes that it has the nearest; one that can say so itself is asked itself. */
    private void setSize(WebcamDevice device) {
        if (device instanceof V4l2Device) {
            device.setResolution(wanted);
        } else {
            Arrays.stream(device.getResolutions())
                    .min(Comparator.comparingInt(size -> Math.abs(size.width - wanted.width) + Math.abs(size.height - wanted.height)))
                    .ifPresent(device::setResolution);
        }
    }
}
