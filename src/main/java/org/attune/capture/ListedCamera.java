package org.attune.capture;

import com.github.sarxos.webcam.WebcamDevice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.capture.v4l2.V4l2Device;

/**
 * What is told of a camera in a list.
 *
 * @param name no other one's
 * @param sizes of its pictures, such as {@code 640x480 1280x720}; empty when it does not tell
 * @param isForbidden whether the system keeps it from this user
 */
public record ListedCamera(String name, String sizes, boolean isForbidden) {

    /** In the same order. */
    public static List<ListedCamera> of(List<WebcamDevice> devices) {
        List<String> names = CameraNames.of(devices);
        return IntStream.range(0, names.size()).mapToObj(number -> of(names.get(number), devices.get(number))).toList();
    }

    private static ListedCamera of(String name, WebcamDevice device) {
        String sizes = Arrays.stream(device.getResolutions()).map(size -> size.width + "x" + size.height).distinct()
                .collect(Collectors.joining(" "));
        return new ListedCamera(name, sizes, device instanceof V4l2Device camera && camera.isForbidden());
    }
}
