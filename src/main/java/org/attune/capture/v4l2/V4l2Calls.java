package org.attune.capture.v4l2;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.stream.Stream;

/** The C library's {@code open}, {@code ioctl} and {@code close}, for querying device files. */
final class V4l2Calls {
    static final int EPERM = 1;
    static final int EINTR = 4;
    static final int EACCES = 13;
    static final int EBUSY = 16;

    /** Read-write, non-blocking, closed in child processes. The values are those of x86-64 and ARM64. */
    private static final int O_RDWR_NONBLOCK_CLOEXEC = 0x2 | 0x800 | 0x80000;
    private static final Linker LINKER = Linker.nativeLinker();
    private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");
    /** Both functions are variadic after two arguments, and some ABIs pass variadic arguments differently. */
    private static final Linker.Option VARIADIC = Linker.Option.firstVariadicArg(2);
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO_FIELD = STATE.varHandle(PathElement.groupElement("errno"));
    private static final MethodHandle OPEN = handle("open",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT), VARIADIC);
    private static final MethodHandle IOCTL = handle("ioctl", FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS), VARIADIC);
    private static final MethodHandle CLOSE = handle("close",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private V4l2Calls() {}

    /**
     * Opens a device file. This alone does not start streaming or turn on the camera's light.
     *
     * @return the file descriptor
     * @throws RefusedException if the system refuses
     */
    static int open(String file) throws RefusedException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int descriptor = (int) OPEN.invokeExact(state, arena.allocateFrom(file), O_RDWR_NONBLOCK_CLOEXEC);
            if (descriptor < 0) {
                throw new RefusedException(file, (int) ERRNO_FIELD.get(state, 0L));
            }
            return descriptor;
        } catch (RefusedException refused) {
            throw refused;
        } catch (Throwable impossible) {
            throw new LinkageError("open", impossible);
        }
    }

    /** Sends an ioctl; the driver's answer is in the structure. False if the driver rejects it. */
    static boolean ask(int descriptor, long request, MemorySegment structure) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int result;
            do {
                result = (int) IOCTL.invokeExact(state, descriptor, request, structure);
            } while (result < 0 && (int) ERRNO_FIELD.get(state, 0L) == EINTR);
            return result >= 0;
        } catch (Throwable impossible) {
            throw new LinkageError("ioctl", impossible);
        }
    }

    static void close(int descriptor) {
        try (Arena arena = Arena.ofConfined()) {
            int ignored = (int) CLOSE.invokeExact(arena.allocate(STATE), descriptor);
        } catch (Throwable impossible) {
            throw new LinkageError("close", impossible);
        }
    }

    @SuppressWarnings("restricted") // the launcher grants native access
    private static MethodHandle handle(String name, FunctionDescriptor function, Linker.Option... more) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), function,
                Stream.concat(Stream.of(ERRNO), Stream.of(more)).toArray(Linker.Option[]::new));
    }

    /** The system refused to open a device file. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;

        private final int errno;

        RefusedException(String file, int errno) {
            super(file + " does not open (errno " + errno + ")");
            this.errno = errno;
        }

        boolean isForbidden() {
            return errno == EACCES || errno == EPERM;
        }

        boolean isBusy() {
            return errno == EBUSY;
        }
    }
}
