package org.attune;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * What the C library has given out and not got back: all that OpenCV, ONNX Runtime and the Java machine itself took
 * outside the heap.
 */
public final class NativeMemory {
    /**
     * The fields of glibc's {@code struct mallinfo2}, mallinfo(3): in blocks of their own mapping, and in use within
     * the arenas.
     */
    private static final int HBLKHD = 4;
    private static final int UORDBLKS = 7;
    private static final int FIELDS = 10;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle MALLINFO = LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow("mallinfo2"),
            FunctionDescriptor
                    .of(MemoryLayout.structLayout(MemoryLayout.sequenceLayout(FIELDS, ValueLayout.JAVA_LONG))));

    private NativeMemory() {}

    /** @return bytes in use, in every arena */
    public static long bytes() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = (MemorySegment) MALLINFO.invokeExact((SegmentAllocator) arena);
            return info.getAtIndex(ValueLayout.JAVA_LONG, HBLKHD) + info.getAtIndex(ValueLayout.JAVA_LONG, UORDBLKS);
        } catch (Throwable failure) {
            throw new LinkageError("mallinfo2 could not be called", failure);
        }
    }
}
