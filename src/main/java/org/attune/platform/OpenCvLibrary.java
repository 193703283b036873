package org.attune.platform;

import nu.pattern.OpenCV;
import org.opencv.core.Core;

/**
 * Loads OpenCV's native library once: from {@code java.library.path} when the packager put it there, else out of the
 * jar.
 */
public final class OpenCvLibrary {
    static {
        loadNative();
    }

    private OpenCvLibrary() {}

    @SuppressWarnings("restricted") // the launcher grants native access
    private static void loadNative() {
        try {
            System.loadLibrary(Core.NATIVE_LIBRARY_NAME);
        } catch (UnsatisfiedLinkError notInstalledBeside) {
            OpenCV.loadLocally();
        }
    }

    /**
     * Before a search: OpenCV's own threads are the whole process's, and somebody else may have searched with another
     * number of them.
     *
     * @param threads at least 1
     */
    public static synchronized void useThreads(int threads) {
        if (threads != Core.getNumThreads()) {
            Core.setNumThreads(threads);
        }
    }

    /** Does nothing after the first call. */
    public static void load() {}
}
