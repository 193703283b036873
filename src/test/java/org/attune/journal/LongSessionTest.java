package org.attune.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attune.ChildProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A session takes no more of the machine in its last hour than in its first. */
@EnabledOnOs(OS.LINUX)
class LongSessionTest {
    /** A line of three integers each second for the time, of a dozen for the bin; see {@link JournalLine}. */
    private static final int MOST_JOURNAL_BYTES_A_SECOND = 130;
    private static final int MOST_REPORT_BYTES_AN_HOUR = 20_000;
    /** A single face of 48x48 kept from each frame would be 1,150 over the fifty seconds that count. */
    private static final int MOST_NATIVE_GROWTH_KB = 1_000;

    @TempDir
    Path folder;

    private record Sample(double seconds, double residentKb, double heapKb, double nativeKb, double handles,
            double threads, double journalBytes) {
        static Sample of(String line) {
            double[] parts = Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
            return new Sample(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
        }
    }

    @Test
    void aHundredSecondsFasterThanRealHoldNoMoreAtTheirEnd() throws Exception {
        check(run(100, 2, "fast"), 24_000);
    }

    @Test
    @Tag("endurance")
    void eightHoursFasterThanRealHoldNoMoreAtTheirEnd() throws Exception {
        check(run(8 * 3600, 600, "fast"), 16_000);
    }

    @Test
    @Tag("endurance")
    void anHourAtTheRealRateHoldsNoMoreAtItsEnd() throws Exception {
        check(run(3600, 60, "real"), 16_000);
    }

    private List<String> run(long seconds, long every, String rate) throws Exception {
        Process session = ChildProcess.start(LongSession.class, folder, seconds, every, rate);
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = session.inputReader()) {
            out.lines().forEach(lines::add);
        }
        assertThat(session.waitFor()).isZero();
        return lines;
    }

    /** @param mostGrowthKb over the second half, in resident memory */
    private static void check(List<String> lines, double mostGrowthKb) {
        List<Sample> samples = lines.stream().filter(line -> !line.startsWith("report")).map(Sample::of).toList();
        // The first half warms up: classes, compiled code, buffers.
        List<Sample> warm = samples.subList(samples.size() / 2, samples.size());
        Sample last = samples.getLast();
        double hours = (last.seconds() - warm.getFirst().seconds()) / 3600;
        double resident = slope(warm.stream().mapToDouble(Sample::residentKb).toArray());
        double heap = slope(warm.stream().mapToDouble(Sample::heapKb).toArray());
        double outside = lastingGrowth(warm.stream().mapToDouble(Sample::nativeKb).toArray());
        long report = Long.parseLong(lines.getLast().split(" ")[1]);
        System.out.printf(
                "%.0f s: resident %.0f MB, slope %+.2f MB an hour; heap %.1f MB, slope %+.2f MB an hour; native "
                        + "%.1f MB, slope %+.2f MB an hour; %.0f handles, %.0f threads; journal %.0f bytes, "
                        + "report's data %d bytes%n",
                last.seconds(), last.residentKb() / 1024, resident / hours / 1024, last.heapKb() / 1024,
                heap / hours / 1024,
                last.nativeKb() / 1024, outside / hours / 1024, last.handles(), last.threads(), last.journalBytes(),
                report);

        assertThat(resident).as("growth of resident memory, kB").isLessThan(mostGrowthKb);
        assertThat(heap).as("growth of the heap, kB").isLessThan(mostGrowthKb / 4);
        assertThat(outside).as("growth of what libraries hold, kB").isLessThan(MOST_NATIVE_GROWTH_KB);
        assertThat(warm).extracting(Sample::handles).as("open files").containsOnly(last.handles());
        assertThat(warm).extracting(Sample::threads).as("threads").containsOnly(last.threads());
        assertThat(last.journalBytes()).isBetween(40 * last.seconds(),
                2000 + MOST_JOURNAL_BYTES_A_SECOND * last.seconds());
        assertThat(report).isLessThan(Math.round(2000 + MOST_REPORT_BYTES_AN_HOUR * last.seconds() / 3600));
    }

    /** A library that once takes a larger block grows in one half only; a leak grows in both. */
    private static double lastingGrowth(double[] values) {
        int middle = values.length / 2;
        return 2 * Math.min(slope(Arrays.copyOf(values, middle)),
                slope(Arrays.copyOfRange(values, middle, values.length)));
    }

    /** Least squares over equal steps: how much it grew from the first to the last. */
    private static double slope(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double products = 0;
        double squares = 0;
        for (int index = 0; index < values.length; index++) {
            products += (index - middle) * values[index];
            squares += (index - middle) * (index - middle);
        }
        return products / squares * (values.length - 1);
    }
}
