package org.attune.capture.v4l2;

import java.awt.Dimension;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The capabilities of a device file. A webcam has several: one delivers video, others metadata. Only queries are sent
 * and nothing is set, so other programs that use the camera are not disturbed.
 *
 * @param name the manufacturer's name
 * @param captures whether frames can be read from it
 * @param formats codes of its pixel formats, the driver's preferred one first
 * @param sizes in pixels; for a camera that supports any size, the common ones
 */
record V4l2Node(String name, boolean captures, List<Integer> formats, List<Dimension> sizes) {
    /** Motion JPEG, which gets more frames through the cable. */
    static final int MJPG = 'M' | 'J' << 8 | 'P' << 16 | 'G' << 24;

    private static final long VIDIOC_QUERYCAP = 0x80685600L;
    private static final long VIDIOC_ENUM_FMT = 0xC0405602L;
    private static final long VIDIOC_ENUM_FRAMESIZES = 0xC02C564AL;
    private static final int VIDEO_CAPTURE = 1;
    private static final int VIDEO_CAPTURE_PLANES = 0x1000;
    private static final int STREAMING = 0x04000000;
    /**
     * V4L2_CAP_IO_MC: one stage of a pipeline that another program must configure first, as in laptops whose camera has
     * no processor of its own.
     */
    private static final int IO_MEDIA_CONTROLLER = 0x20000000;
    private static final int DEVICE_CAPS = 0x80000000;
    private static final int DISCRETE = 1;
    private static final List<Dimension> USUAL = List.of(new Dimension(320, 240), new Dimension(640, 480),
            new Dimension(1280, 720));

    /**
     * @param file such as {@code /dev/video0}
     * @throws V4l2Calls.RefusedException if it cannot even be opened
     */
    static V4l2Node of(String file) throws V4l2Calls.RefusedException {
        int descriptor = V4l2Calls.open(file);
        try (Arena arena = Arena.ofConfined()) {
            return read(descriptor, arena);
        } finally {
            V4l2Calls.close(descriptor);
        }
    }

    private static V4l2Node read(int descriptor, Arena arena) {
        MemorySegment capability = arena.allocate(104, 8);
        if (!V4l2Calls.ask(descriptor, VIDIOC_QUERYCAP, capability)) {
            return new V4l2Node("", false, List.of(), List.of());
        }
        int whole = capability.get(ValueLayout.JAVA_INT, 84);
        int own = (whole & DEVICE_CAPS) == 0 ? whole : capability.get(ValueLayout.JAVA_INT, 88);
        boolean captures = (own & (VIDEO_CAPTURE | VIDEO_CAPTURE_PLANES)) != 0 && (own & STREAMING) != 0
                && (own & IO_MEDIA_CONTROLLER) == 0;
        int type = (own & VIDEO_CAPTURE) == 0 ? 9 : 1;
        List<Integer> formats = captures ? formats(descriptor, type, arena) : List.of();
        return new V4l2Node(text(capability, 16), captures, formats, sizes(descriptor, formats, arena));
    }

    private static List<Integer> formats(int descriptor, int type, Arena arena) {
        List<Integer> formats = new ArrayList<>();
        MemorySegment format = arena.allocate(64, 8);
        format.set(ValueLayout.JAVA_INT, 4, type);
        while (V4l2Calls.ask(descriptor, VIDIOC_ENUM_FMT, format)) {
            formats.add(format.get(ValueLayout.JAVA_INT, 44));
            format.set(ValueLayout.JAVA_INT, 0, formats.size());
        }
        return formats;
    }

    private static List<Dimension> sizes(int descriptor, List<Integer> formats, Arena arena) {
        Set<Dimension> sizes = new LinkedHashSet<>();
        formats.stream().filter(format -> formats.contains(MJPG) == (format == MJPG))
                .forEach(format -> sizes.addAll(sizesOf(descriptor, format, arena)));
        return List.copyOf(sizes);
    }

    private static List<Dimension> sizesOf(int descriptor, int format, Arena arena) {
        List<Dimension> sizes = new ArrayList<>();
        MemorySegment size = arena.allocate(44, 8);
        size.set(ValueLayout.JAVA_INT, 4, format);
        while (V4l2Calls.ask(descriptor, VIDIOC_ENUM_FRAMESIZES, size)) {
            if (size.get(ValueLayout.JAVA_INT, 8) != DISCRETE) {
                return usual(size);
            }
            sizes.add(new Dimension(size.get(ValueLayout.JAVA_INT, 12), size.get(ValueLayout.JAVA_INT, 16)));
            size.set(ValueLayout.JAVA_INT, 0, sizes.size());
        }
        return sizes;
    }

    /** The common sizes within the range, or the largest one if there are none. */
    private static List<Dimension> usual(MemorySegment range) {
        Dimension least = new Dimension(range.get(ValueLayout.JAVA_INT, 12), range.get(ValueLayout.JAVA_INT, 24));
        Dimension most = new Dimension(range.get(ValueLayout.JAVA_INT, 16), range.get(ValueLayout.JAVA_INT, 28));
        List<Dimension> within = USUAL.stream()
                .filter(size -> size.width >= least.width && size.width <= most.width && size.height >= least.height
                        && size.height <= most.height)
                .toList();
        return within.isEmpty() ? List.of(most) : within;
    }

    private static String text(MemorySegment structure, long at) {
        return structure.asSlice(at, 32).getString(0, StandardCharsets.UTF_8).strip();
    }
}
