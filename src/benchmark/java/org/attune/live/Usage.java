package org.attune.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a process of this computer has used so far, as Linux tells it.
 *
 * @param cpu seconds of processor time
 * @param memory resident megabytes
 */
record Usage(double cpu, double memory) {
    static Usage of(ProcessHandle process) {
        return new Usage(process.info().totalCpuDuration().map(Duration::toMillis).orElseThrow() / 1e3,
                memory(process.pid()));
    }

    private static double memory(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst()
                    .orElse(Double.NaN);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
