package org.attune.platform;

/**
 * In the browser there is no native library: OpenCV's classes are plain Java. Takes the place of the desktop's class.
 */
public final class OpenCvLibrary {
    private OpenCvLibrary() {}

    /** Does nothing: one worker is one thread. */
    public static void useThreads(int threads) {}

    /** Does nothing. */
    public static void load() {}
}
