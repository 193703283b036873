package org.attune.live;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Live classes over a Mosquitto on this computer, configured as for a school: whether all arrives, what it costs, and
 * what that means for a million learners. Ten minutes are sent in one.
 */
public final class LiveBenchmark {
    private static final double MILLION = 1e6;
    private static final double BINS_A_SECOND = 0.1;
    private static final double JOINING_SECONDS = 300;

    private LiveBenchmark() {}

    public static void run() throws Exception {
        List<LiveScene> scenes = List.of(new LiveScene(20, 50), new LiveScene(1, 500));
        List<LiveCost> costs = List.of(scenes.getFirst().measure(), scenes.getLast().measure());
        System.out.println(row("", scenes, scene -> scene.classes() + " of " + scene.learners()) + "\n|---|---|---|");
        System.out.println(rows(costs));
        System.out.println(estimate(costs.getFirst()));
    }

    private static String rows(List<LiveCost> costs) {
        return Stream.of(
                row("bins sent, lost", costs, cost -> "%,d, %,d", LiveCost::sent, LiveCost::lost),
                row("a teacher: share of a core", costs, cost -> "%.2f %%", cost -> 100 * cost.teacherShare()),
                row("the teachers' program: memory before, and at the end", costs, cost -> "%.0f MB, %.0f MB",
                        cost -> cost.before().teachers().memory(),
                        cost -> cost.after().teachers().memory()),
                row("a teacher: received and sent in an hour", costs, cost -> "%,.1f MB",
                        cost -> cost.teacherHour() / 1e6),
                row("a learner: sent and received in an hour", costs, cost -> "%.1f kB",
                        cost -> cost.learnerHour() / 1e3),
                row("the same with the headers of TCP and IP", costs, cost -> "%.0f kB",
                        cost -> cost.learnerHourWithHeaders() / 1e3),
                row("a learner: joining", costs, cost -> "%.1f kB", cost -> cost.learnerJoin() / 1e3),
                row("broker: share of a core at the true pace", costs, cost -> "%.1f %%",
                        cost -> 100 * cost.brokerShare()),
                row("broker: processor time of a bin, of a joining", costs, cost -> "%.0f µs, %.1f ms",
                        cost -> 1e6 * cost.brokerBin(), cost -> 1e3 * cost.brokerJoin()),
                row("broker: memory, and of that for a learner", costs, cost -> "%.0f MB, %.0f kB",
                        cost -> cost.after().broker().memory(), cost -> 1e3 * cost.brokerLearner()))
                .collect(Collectors.joining("\n"));
    }

    @SafeVarargs
    private static String row(String name, List<LiveCost> costs, Function<LiveCost, String> format,
            Function<LiveCost, Object>... values) {
        return row(name, costs, cost -> String.format(Locale.ROOT, format.apply(cost),
                Stream.of(values).map(value -> value.apply(cost)).toArray()));
    }

    private static <T> String row(String name, List<T> columns, Function<T, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
    }

    /** What a million learners would cost brokers that are as good as this one. */
    private static String estimate(LiveCost cost) {
        return String.format(Locale.ROOT,
                "%nA million learners: %,.0f bins a second, which cost %.0f cores; if all join within five minutes, "
                        + "%.0f more; %.0f GB of memory; %.0f Mbit/s with learners, %.0f with teachers.",
                MILLION * BINS_A_SECOND, MILLION * BINS_A_SECOND * cost.brokerBin(),
                MILLION / JOINING_SECONDS * cost.brokerJoin(), MILLION * cost.brokerLearner() / 1e3,
                megabits(cost.learnerBin()), megabits(cost.teacherBin()));
    }

    private static double megabits(double bin) {
        return MILLION * BINS_A_SECOND * bin * 8 / 1e6;
    }
}
