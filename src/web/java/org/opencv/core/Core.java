package org.opencv.core;

/** There is one thread, and no library to load. */
public final class Core {
    public static final String NATIVE_LIBRARY_NAME = "opencv_java490";

    private Core() {}

    public static int getNumThreads() {
        return 1;
    }

    public static void setNumThreads(int threads) {}
}
