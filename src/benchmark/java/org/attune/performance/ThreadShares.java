package org.attune.performance;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Of one core, what this program and each of its threads use from now until asked. */
final class ThreadShares {
    /** JavaFX draws there; in software, which no screen's computer has to. */
    private static final String DRAWING = "QuantumRenderer";
    private static final File TASKS = new File("/proc/self/task");

    private final Map<String, Long> before = byName();
    private final Cost began = new Cost(ProcessorTime.nanos(), System.nanoTime());

    /** Of all threads but the one that draws. */
    double percent() {
        return percent(ProcessorTime.nanos() - began.processorNanos()) - drawingPercent();
    }

    double drawingPercent() {
        return byName().entrySet().stream().filter(thread -> thread.getKey().startsWith(DRAWING))
                .mapToDouble(thread -> percent(used(thread))).sum();
    }

    private long used(Map.Entry<String, Long> thread) {
        return thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
    }

    private double percent(long nanos) {
        return 100.0 * nanos / (System.nanoTime() - began.wallNanos());
    }

    /** Linux tells of the compilers' and the libraries' threads, too. */
    private static Map<String, Long> byName() {
        File[] tasks = TASKS.listFiles();
        Map<String, Long> used = new HashMap<>();
        if (tasks == null) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(Objects::nonNull)
                    .forEach(thread -> used.merge(thread.getThreadName(),
                            Math.max(0, threads.getThreadCpuTime(thread.getThreadId())), Long::sum));
        } else {
            Arrays.stream(tasks).map(File::toPath).forEach(task -> add(task, used));
        }
        return used;
    }

    private static void add(Path task, Map<String, Long> used) {
        try {
            used.merge(Files.readString(task.resolve("comm")).strip(),
                    Long.parseLong(Files.readString(task.resolve("schedstat")).split(" ")[0]), Long::sum);
        } catch (IOException ended) {
            // A thread that is gone uses nothing.
        }
    }

    /** The threads that use most, by name. */
    @Override
    public String toString() {
        return byName().entrySet().stream().sorted(Comparator.comparing(this::used).reversed()).limit(7)
                .map(thread -> String.format(Locale.ROOT, "%s %.1f %%", thread.getKey(), percent(used(thread))))
                .collect(Collectors.joining(", "));
    }
}
