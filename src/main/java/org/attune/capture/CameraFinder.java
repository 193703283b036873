package org.attune.capture;

import java.awt.Dimension;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds one camera, and finds the same one again after it was lost: by its port, or by its name if it moved to another
 * port. Never substitutes another camera that was connected at the same time, because the learner did not agree to that
 * one.
 */
final class CameraFinder implements DeviceFinder {
    private final Cameras cameras;
    private final String choice;
    private final Dimension wanted;
    private final Set<String> others = new HashSet<>();
    private @Nullable Camera last;
    private boolean hadTwin;

    /** @param choice see {@link CameraNames#named} */
    CameraFinder(Cameras cameras, String choice, Dimension wanted) {
        this.cameras = cameras;
        this.choice = choice;
        this.wanted = wanted;
    }

    @Override
    public synchronized FrameSource find() throws CaptureException {
        List<Camera> devices = cameras.list();
        Camera before = last;
        Camera device = before == null ? CameraNames.pick(devices, choice) : again(devices, before);
        remember(device, devices);
        device.choose(wanted);
        return cameras.source(device);
    }

    private void remember(Camera device, List<Camera> devices) {
        last = device;
        hadTwin = devices.stream().filter(other -> isNamedAs(other, device)).count() > 1;
        devices.stream().filter(other -> other != device).map(Camera::place).forEach(others::add);
        others.remove(device.place());
    }

    private Camera again(List<Camera> devices, Camera before) throws CaptureException {
        List<Camera> named = devices.stream().filter(device -> isNamedAs(device, before)).toList();
        Optional<Camera> same = before.place().isEmpty() ? byNameAlone(named) : byPlace(named, before);
        return same.orElseThrow(() -> new CaptureException(CameraState.MISSING, CameraState.MISSING.sentence()));
    }

    private Optional<Camera> byPlace(List<Camera> named, Camera before) {
        return named.stream().filter(device -> device.place().equals(before.place())).findFirst()
                .or(() -> named.stream().filter(device -> !others.contains(device.place())).findFirst());
    }

    /**
     * Without a port from the driver, two cameras with the same name differ only by their number, and once one of them
     * is gone they cannot be told apart.
     */
    private Optional<Camera> byNameAlone(List<Camera> named) {
        if (!hadTwin) {
            return named.stream().findFirst();
        }
        List<String> names = CameraNames.unique(named);
        return named.size() < 2
                ? Optional.empty()
                : CameraNames.named(names, choice).map(name -> named.get(names.indexOf(name)));
    }

    private static boolean isNamedAs(Camera device, Camera other) {
        return device.name().equals(other.name());
    }
}
