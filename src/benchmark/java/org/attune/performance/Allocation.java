package org.attune.performance;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Java's memory that the analysis of a frame asks for, which the collector has to find again. */
final class Allocation {
    private static final int WARM_SECONDS = 5;

    private Allocation() {}

    /** Bytes, on average; the frame itself is there before. */
    static double perFrame(Scene scene) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Long> bytes = new ArrayList<>();
        try (KioskLoop ours = new KioskLoop()) {
            ours.takeOver();
            scene.forEachSecond(second -> {
                for (Moment moment : second) {
                    long before = threads.getCurrentThreadAllocatedBytes();
                    ours.faces(moment.frame());
                    bytes.add(threads.getCurrentThreadAllocatedBytes() - before);
                }
            });
        }
        return bytes.stream().skip((long) WARM_SECONDS * scene.rate()).mapToLong(Long::longValue).average()
                .orElse(Double.NaN);
    }
}
