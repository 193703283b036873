package org.attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.attune.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessAgeTest {
    private static final long TICK = 10;

    /** A process that says how old it is. */
    public static final class Program {
        private Program() {}

        /** Prints what Java takes for its age, then the age. */
        public static void main(String[] arguments) throws Exception {
            System.out.println(ManagementFactory.getRuntimeMXBean().getUptime() + " " + ProcessAge.now().toMillis());
        }
    }

    @Test
    void aProcessIsOlderThanItsJavaAndYoungerThanTheWishForIt() throws Exception {
        long wished = System.nanoTime();
        Process program = ChildProcess.start(Program.class);
        try (BufferedReader out = program.inputReader()) {
            String[] said = out.readLine().split(" ");
            long since = Duration.ofNanos(System.nanoTime() - wished).toMillis();
            assertThat(Long.parseLong(said[1])).isBetween(Long.parseLong(said[0]) - TICK, since + TICK);
        }
    }
}
