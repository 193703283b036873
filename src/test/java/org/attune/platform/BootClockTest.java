package org.attune.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BootClockTest {
    private final LongSupplier clock = BootClock.ofSystem();

    @Test
    void onlyRises() {
        long before = clock.getAsLong();
        for (int time = 0; time < 10_000; time++) {
            long now = clock.getAsLong();
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isTheOneThatCountsSleepToo() throws IOException {
        double before = clock.getAsLong() / 1e9;
        double uptime = Double.parseDouble(Files.readString(Path.of("/proc/uptime")).split(" ")[0]);
        double after = clock.getAsLong() / 1e9;

        assertThat(uptime).as("what the kernel says since the start, sleep included").isBetween(before - 0.011,
                after + 0.011);
    }
}
