package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.capture.v4l2.V4l2Device;
import org.jspecify.annotations.Nullable;

/**
 * Finds one camera, and after a loss the same one again: in its place, or elsewhere under its name. Another camera that
 * was seen beside it is never taken for it, since nobody agreed to that one.
 */
final class CameraFinder implements DeviceFinder {
    private final Cameras cameras;
    private final String choice;
    private final Dimension wanted;
    private final Set<String> others = new HashSet<>();
    private @Nullable WebcamDevice last;
    private boolean hadTwin;

    /** @param choice as {@link CameraNames#named} takes it */
    CameraFinder(Cameras cameras, String choice, Dimension wanted) {
        this.cameras = cameras;
        this.choice = choice;
        this.wanted = wanted;
    }

    @Override
    public synchronized FrameSource find() throws CaptureException {
        List<WebcamDevice> devices = cameras.list();
        WebcamDevice before = last;
        WebcamDevice device = before == null ? CameraNames.pick(devices, choice) : again(devices, before);
        remember(device, devices);
        setSize(device);
        return cameras.source(device);
    }

    private void remember(WebcamDevice device, List<WebcamDevice> devices) {
        last = device;
        hadTwin = devices.stream().filter(other -> isNamedAs(other, device)).count() > 1;
        devices.stream().filter(other -> other != device).map(CameraFinder::place).forEach(others::add);
        others.remove(place(device));
    }

    private WebcamDevice again(List<WebcamDevice> devices, WebcamDevice before) throws CaptureException {
        List<WebcamDevice> named = devices.stream().filter(device -> isNamedAs(device, before)).toList();
        Optional<WebcamDevice> same = place(before).isEmpty() ? byNameAlone(named) : byPlace(named, before);
        return same.orElseThrow(() -> new CaptureException(CameraState.MISSING, CameraState.MISSING.sentence()));
    }

    private Optional<WebcamDevice> byPlace(List<WebcamDevice> named, WebcamDevice before) {
        return named.stream().filter(device -> place(device).equals(place(before))).findFirst()
                .or(() -> named.stream().filter(device -> !others.contains(place(device))).findFirst());
    }

    /**
     * Where the driver does not say where a camera is plugged in, one of two of a name is told only by their number,
     * and not at all once one of them is gone.
     */
    private Optional<WebcamDevice> byNameAlone(List<WebcamDevice> named) {
        if (!hadTwin) {
            return named.stream().findFirst();
        }
        List<String> names = CameraNames.of(named);
        return named.size() < 2
                ? Optional.empty()
                : CameraNames.named(names, choice).map(name -> named.get(names.indexOf(name)));
    }

    private static boolean isNamedAs(WebcamDevice device, WebcamDevice other) {
        return device.getName().strip().equals(other.getName().strip());
    }

    /** Empty when the driver does not say. */
    private static String place(WebcamDevice device) {
        return device instanceof V4l2Device camera ? camera.place() : "";
    }

    /** Of the sizes that it has the nearest; one that can say so itself is asked itself. */
    private void setSize(WebcamDevice device) {
        if (device instanceof V4l2Device) {
            device.setResolution(wanted);
        } else {
            Arrays.stream(device.getResolutions())
                    .min(Comparator.comparingInt(
                            size -> Math.abs(size.width - wanted.width) + Math.abs(size.height - wanted.height)))
                    .ifPresent(device::setResolution);
        }
    }
}
