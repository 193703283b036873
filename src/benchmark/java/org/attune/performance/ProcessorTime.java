package org.attune.performance;

import com.sun.management.OperatingSystemMXBean;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import org.attune.platform.Environment;

/**
 * Processor time of all threads of this program, also those of native libraries. Java's own figure moves in steps of 10
 * ms on Linux, which is longer than a frame takes.
 */
final class ProcessorTime {
    private static final int CLOCK_PROCESS_CPUTIME_LINUX = 2;
    private static final int CLOCK_PROCESS_CPUTIME_MACOS = 12;
    private static final MemorySegment TIME = Arena.global().allocate(ValueLayout.JAVA_LONG, 2);

    private ProcessorTime() {}

    /** Nanoseconds since the program began. */
    static synchronized long nanos() {
        return Environment.isWindows()
                ? ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                : Posix.nanos();
    }

    private static final class Posix {
        @SuppressWarnings("restricted") // granted to everything on the class path
        private static final MethodHandle CLOCK_GETTIME = Linker.nativeLinker().downcallHandle(
                Linker.nativeLinker().defaultLookup().findOrThrow("clock_gettime"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        private static final int CLOCK = Environment.isMac()
                ? CLOCK_PROCESS_CPUTIME_MACOS
                : CLOCK_PROCESS_CPUTIME_LINUX;

        private static long nanos() {
            try {
                int refused = (int) CLOCK_GETTIME.invokeExact(CLOCK, TIME);
                if (refused != 0) {
                    throw new IllegalStateException("the system does not tell this program's processor time");
                }
                return TIME.getAtIndex(ValueLayout.JAVA_LONG, 0) * 1_000_000_000
                        + TIME.getAtIndex(ValueLayout.JAVA_LONG, 1);
            } catch (RuntimeException | Error known) {
                throw known;
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
