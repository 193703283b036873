package org.attune.capture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Describes a camera in a list.
 *
 * @param name unique in the list
 * @param sizes the frame sizes it offers, such as {@code 640x480 1280x720}; empty if unknown
 * @param isForbidden whether the system denies this user access
 */
public record ListedCamera(String name, String sizes, boolean isForbidden) {

    /** Describes the cameras in the same order. */
    static List<ListedCamera> of(List<Camera> cameras) {
        List<String> names = CameraNames.unique(cameras);
        return IntStream.range(0, names.size()).mapToObj(number -> of(names.get(number), cameras.get(number))).toList();
    }

    private static ListedCamera of(String name, Camera camera) {
        String sizes = camera.sizes().stream().map(size -> size.width + "x" + size.height).distinct()
                .collect(Collectors.joining(" "));
        return new ListedCamera(name, sizes, camera.isForbidden());
    }
}
