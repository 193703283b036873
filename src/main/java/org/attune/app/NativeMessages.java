package org.attune.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import org.attune.platform.Environment;

/**
 * Keeps what native libraries write to standard error off the terminal: OpenCV's log, libjpeg's warnings, GTK's. Each
 * fault that matters to somebody has a sentence of ours. They all write to the file descriptor itself, so that is led
 * nowhere, and {@link System#err} gets a copy of what it was. On Windows each C library has descriptors of its own, and
 * nothing is done.
 */
public final class NativeMessages {
    private static final int STANDARD_ERROR = 2;
    private static final int WRITE_ONLY = 1;

    private NativeMessages() {}

    /** Where it cannot be done, all stays as it is. */
    public static void silence() {
        if (Environment.isWindows()) {
            return;
        }
        Posix posix = new Posix();
        int kept = posix.call("dup", STANDARD_ERROR);
        int nowhere = posix.open("/dev/null");
        if (kept >= 0 && nowhere >= 0) {
            System.setErr(new PrintStream(new Kept(posix, kept), true, System.err.charset()));
            posix.call("dup2", nowhere, STANDARD_ERROR);
        }
    }

    /** Standard error as it was. */
    private static final class Kept extends OutputStream {
        private final Posix posix;
        private final int descriptor;

        Kept(Posix posix, int descriptor) {
            this.posix = posix;
            this.descriptor = descriptor;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            posix.write(descriptor, bytes, from, count);
        }
    }

    /** The calls of POSIX that this needs. */
    private static final class Posix {
        private static final Linker LINKER = Linker.nativeLinker();
        private static final FunctionDescriptor WRITE = FunctionDescriptor.of(ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);

        private final MethodHandle write = handle("write", WRITE);

        int call(String name, int... numbers) {
            MemoryLayout[] ints = new MemoryLayout[numbers.length];
            Arrays.fill(ints, ValueLayout.JAVA_INT);
            return (int) invoke(handle(name, FunctionDescriptor.of(ValueLayout.JAVA_INT, ints)),
                    Arrays.stream(numbers).boxed().toArray());
        }

        int open(String path) {
            try (Arena arena = Arena.ofConfined()) {
                MethodHandle open = handle("open",
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                        Linker.Option.firstVariadicArg(2));
                return (int) invoke(open, arena.allocateFrom(path), WRITE_ONLY);
            }
        }

        void write(int descriptor, byte[] bytes, int from, int count) throws IOException {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment text = arena.allocateFrom(ValueLayout.JAVA_BYTE,
                        Arrays.copyOfRange(bytes, from, from + count));
                for (long done = 0; done < count;) {
                    long more = (long) invoke(write, descriptor, text.asSlice(done), count - done);
                    if (more <= 0) {
                        throw new IOException("standard error cannot be written to");
                    }
                    done += more;
                }
            }
        }

        private static MethodHandle handle(String name, FunctionDescriptor function, Linker.Option... more) {
            return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), function, more);
        }

        private static Object invoke(MethodHandle function, Object... values) {
            try {
                return function.invokeWithArguments(values);
            } catch (RuntimeException | Error known) {
                throw known;
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
