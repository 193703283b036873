package org.attune.platform;

/**
 * JavaFX's thread, on which the window is drawn and answers. What asks a disk, a driver or a hanging thread may take
 * its time, and belongs elsewhere.
 */
public final class WindowThread {
    private static final String NAME = "JavaFX Application Thread";

    private WindowThread() {}

    /**
     * Call it in anything that may be slow. An assertion, which the tests turn on: a learner would rather wait than
     * lose a page.
     */
    public static void keepFree() {
        assert !Thread.currentThread().getName().equals(NAME) : "this may take its time, and the window stands still";
    }
}
