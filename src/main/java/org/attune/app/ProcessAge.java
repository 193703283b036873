package org.attune.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.attune.platform.BootClock;

/** How long ago this process began. */
public final class ProcessAge {
    private static final Path STATUS = Path.of("/proc/self/stat");
    /**
     * By proc(5) the start is the 22nd field, in hundredths of a second since the computer's; the first two end with a
     * parenthesis.
     */
    private static final int START = 22 - 3;
    private static final int MILLIS_A_TICK = 10;

    private ProcessAge() {}

    /**
     * To ten milliseconds on Linux, where {@link ProcessHandle.Info#startInstant()} can be a whole second off, since it
     * adds up from when the computer started in whole seconds.
     */
    public static Duration now() throws IOException {
        if (!Files.exists(STATUS)) {
            return Duration.between(ProcessHandle.current().info().startInstant().orElseThrow(), Instant.now());
        }
        String status = Files.readString(STATUS);
        long ticks = Long.parseLong(status.substring(status.lastIndexOf(')') + 2).split(" ")[START]);
        return Duration.ofNanos(BootClock.ofSystem().getAsLong()).minusMillis(ticks * MILLIS_A_TICK);
    }
}
