package org.attune.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a program has used up, looked at four times a second for as long as it runs. Memory is known on Linux only. */
final class Usage {
    private volatile Duration processor = Duration.ZERO;
    private volatile long kibibytes;

    Usage(ProcessHandle process) {
        Thread.ofPlatform().daemon().start(() -> {
            while (process.isAlive()) {
                look(process);
            }
        });
    }

    private void look(ProcessHandle process) {
        try {
            process.info().totalCpuDuration().ifPresent(used -> processor = used);
            Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(line -> kibibytes = Long.parseLong(line.replaceAll("\\D", "")));
            Thread.sleep(250);
        } catch (IOException | InterruptedException over) {
            Thread.yield();
        }
    }

    double processorSeconds() {
        return processor.toMillis() / 1000.0;
    }

    long mebibytes() {
        return kibibytes / 1024;
    }
}
