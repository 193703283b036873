package org.attune.capture.v4l2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cameras that Linux knows, ordered by device number. Listing them changes no settings and does not disturb a
 * camera in use, because each camera has its own device file.
 */
public final class V4l2Driver {
    private static final Logger LOG = LoggerFactory.getLogger(V4l2Driver.class);
    private static final String FOLDER = "video";

    private final Path sysfs;
    private final Path dev;

    public V4l2Driver() {
        this(Path.of("/sys/class/video4linux"), Path.of("/dev"));
    }

    V4l2Driver(Path sysfs, Path dev) {
        this.sysfs = sysfs;
        this.dev = dev;
    }

    public List<V4l2Device> devices() {
        List<V4l2Device> cameras = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (int number : numbers()) {
            Path file = dev.resolve(FOLDER + number);
            try {
                V4l2Node node = V4l2Node.of(file.toString());
                if (node.captures()) {
                    cameras.add(new V4l2Device(number, file, device(number) + " " + index(number), node));
                    listed.add(device(number));
                }
            } catch (V4l2Calls.RefusedException refused) {
                // A camera we may not open is still listed, from its world-readable sysfs entries. We assume that the
                // first node of a device is the one with the video.
                if ((refused.isForbidden() || refused.isBusy()) && listed.add(device(number))) {
                    cameras.add(new V4l2Device(number, file, device(number) + " " + index(number),
                            new V4l2Node(name(number), true, List.of(), List.of())));
                }
            }
        }
        return cameras;
    }

    private List<Integer> numbers() {
        try (Stream<Path> nodes = Files.list(sysfs)) {
            return nodes.map(node -> node.getFileName().toString()).filter(name -> name.matches(FOLDER + "\\d+"))
                    .map(name -> Integer.valueOf(name.substring(FOLDER.length()))).sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException noCameras) {
            LOG.debug("the system has no folder of cameras", noCameras);
            return List.of();
        }
    }

    private String name(int number) {
        return read(number, "name", FOLDER + number);
    }

    private String read(int number, String what, String otherwise) {
        try {
            return Files.readString(sysfs.resolve(FOLDER + number).resolve(what)).strip();
        } catch (IOException unknown) {
            return otherwise;
        }
    }

    /** The node's index within its device: some cameras have one node for colour and one for infrared. */
    private String index(int number) {
        return read(number, "index", "0");
    }

    /** The device that the node belongs to, identified by its port; the node itself if it has none. */
    private String device(int number) {
        Path node = sysfs.resolve(FOLDER + number);
        try {
            return node.resolve("device").toRealPath().toString();
        } catch (IOException ofNone) {
            return node.toString();
        }
    }
}
