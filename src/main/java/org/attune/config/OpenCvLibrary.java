package org.attune.config;

import nu.pattern.OpenCV;
import org.opencv.core.Core;

/** Loads OpenCV's native library once: from {@code java.library.path} when the packager put it there, else out of the jar. */
public final class OpenCvLibrary {
    static {
        loadNative();
    }

    private OpenCvLibrary() {
    }

    @SuppressWarnings("restricted") // the launcher grants native access
    private static void loadNative() {
        try {
            System.loadLibrary(Core.NATIVE_LIBRARY_NAME);
        } catch (UnsatisfiedLinkError notInstalledBeside) {
            OpenCV.loadLocally();
        }
    }

    /** Does nothing after the first call. */
    public static void load() {
    }
}
