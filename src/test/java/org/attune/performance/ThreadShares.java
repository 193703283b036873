package org.attune.performance;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Of one core, what this program and each of Java's threads use from now until asked. */
final class ThreadShares {
    /** JavaFX draws there; in software, which no screen's computer has to. */
    private static final String DRAWING = "QuantumRenderer";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Long> before = byName();
    private final Cost began = new Cost(ProcessorTime.nanos(), System.nanoTime());

    /** Of all threads but the one that draws. */
    double percent() {
        return percent(ProcessorTime.nanos() - began.processorNanos()) - drawingPercent();
    }

    double drawingPercent() {
        return byName().entrySet().stream().filter(thread -> thread.getKey().startsWith(DRAWING)).mapToDouble(thread -> percent(used(thread))).sum();
    }

    private long used(Map.Entry<String, Long> thread) {
        return thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
    }

    private double percent(long nanos) {
        return 100.0 * nanos / (System.nanoTime() - began.wallNanos());
    }

    private Map<String, Long> byName() {
        Map<String, Long> used = new HashMap<>();
        Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(Objects::nonNull)
                .forEach((ThreadInfo thread) -> used.merge(thread.getThreadName(), Math.max(0, threads.getThreadCpuTime(thread.getThreadId())), Long::sum));
        return used;
    }

    /** The threads that use most, by name, and all those that are not Java's. */
    @Override
    public String toString() {
        double named = byName().entrySet().stream().mapToDouble(thread -> percent(used(thread))).sum();
        String most = byName().entrySet().stream().sorted(Comparator.comparing(this::used).reversed()).limit(4)
                .map(thread -> String.format(Locale.ROOT, "%s %.1f %%", thread.getKey(), percent(used(thread)))).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%s, threads of the libraries and of the JVM %.1f %%", most, percent() + drawingPercent() - named);
    }
}
