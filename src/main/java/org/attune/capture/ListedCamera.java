package org.attune.capture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is told of a camera in a list.
 *
 * @param name no other one's
 * @param sizes of its pictures, such as {@code 640x480 1280x720}; empty when it does not tell
 * @param isForbidden whether the system keeps it from this user
 */
public record ListedCamera(String name, String sizes, boolean isForbidden) {

    /** In the same order. */
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
