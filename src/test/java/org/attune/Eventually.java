package org.attune;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.testfx.service.query.EmptyNodeQueryException;

/** Waits for what another thread brings about. */
public final class Eventually {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private Eventually() {}

    /** @param holds may look for what a screen has not yet */
    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!holdsNow(holds)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LIMIT.toSeconds() + " s: " + what);
            }
            try {
                Thread.sleep(25);
            } catch (InterruptedException interruption) {
                throw new AssertionError("interrupted while waiting for: " + what, interruption);
            }
        }
    }

    private static boolean holdsNow(BooleanSupplier holds) {
        try {
            return holds.getAsBoolean();
        } catch (EmptyNodeQueryException notYet) {
            return false;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof EmptyNodeQueryException) {
                return false;
            }
            throw failed;
        }
    }
}
