package org.attune.performance;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What some work took.
 *
 * @param processorNanos of all threads together
 * @param wallNanos until it was done
 */
record Cost(long processorNanos, long wallNanos) {

    static Cost of(Runnable work) {
        long processor = ProcessorTime.nanos();
        long wall = System.nanoTime();
        work.run();
        return new Cost(ProcessorTime.nanos() - processor, System.nanoTime() - wall);
    }

    /** Of one of so many equal parts. */
    Cost per(int parts) {
        return new Cost(processorNanos / parts, wallNanos / parts);
    }

    double processorMillis() {
        return processorNanos / 1e6;
    }

    double wallMillis() {
        return wallNanos / 1e6;
    }

    /** Each of the two by itself. */
    static Cost median(List<Cost> costs) {
        return new Cost(median(costs, Cost::processorNanos), median(costs, Cost::wallNanos));
    }

    private static long median(List<Cost> costs, ToLongFunction<Cost> part) {
        long[] sorted = costs.stream().mapToLong(part).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
