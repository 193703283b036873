package org.attune.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongConsumer;

/** A line every few seconds, so that a long run is seen to be alive and a short one stays quiet. */
final class Progress implements LongConsumer {
    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final String things;
    private long next = System.nanoTime() + EVERY;

    Progress(PrintStream out, String things) {
        this.out = out;
        this.things = things;
    }

    @Override
    public void accept(long done) {
        if (System.nanoTime() >= next) {
            next = System.nanoTime() + EVERY;
            out.printf(Locale.ROOT, "%,d %s so far%n", done, things);
        }
    }
}
