package org.attune.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.function.LongSupplier;

/**
 * A monotonic clock that keeps running while the computer sleeps; {@link System#nanoTime()} stops then on Linux and
 * macOS. POSIX {@code clock_gettime}, with the systems' own numbers for such a clock.
 */
public final class BootClock implements LongSupplier {
    private static final int CLOCK_BOOTTIME_LINUX = 7;
    private static final int CLOCK_MONOTONIC_MACOS = 6;

    private final MethodHandle clockGettime;
    private final int clock;

    private BootClock(MethodHandle clockGettime, int clock) {
        this.clockGettime = clockGettime;
        this.clock = clock;
    }

    /** The system's; on Windows {@link System#nanoTime()} counts the time asleep already. */
    public static LongSupplier ofSystem() {
        if (Environment.isWindows()) {
            return System::nanoTime;
        }
        MethodHandle function = Linker.nativeLinker().downcallHandle(
                Linker.nativeLinker().defaultLookup().findOrThrow("clock_gettime"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        return new BootClock(function, Environment.isMac() ? CLOCK_MONOTONIC_MACOS : CLOCK_BOOTTIME_LINUX);
    }

    /** Nanoseconds since some moment before the program began. */
    @Override
    public long getAsLong() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(ValueLayout.JAVA_LONG, 2);
            int refused = (int) clockGettime.invokeExact(clock, time);
            if (refused != 0) {
                throw new IllegalStateException("the system has no clock " + clock);
            }
            return time.getAtIndex(ValueLayout.JAVA_LONG, 0) * 1_000_000_000
                    + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
        } catch (RuntimeException | Error known) {
            throw known;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
