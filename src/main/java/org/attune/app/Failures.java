package org.attune.app;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.attune.config.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody caught, on any thread: it goes to the log and is told to the user. A fault that comes again and again, as
 * from a timer, does so once a minute.
 */
public final class Failures implements Thread.UncaughtExceptionHandler {
    private final Consumer<Trouble> told;
    private final RecentFaults recent;

    Failures(Consumer<Trouble> told, LongSupplier nanos) {
        this.told = told;
        this.recent = new RecentFaults(nanos);
    }

    /** @param told shows the trouble; called on the thread that failed, which may be drawing just then */
    public static Failures told(Consumer<Trouble> told) {
        return new Failures(told, System::nanoTime);
    }

    /** In English, as long as there is no window. */
    public static Failures toldOnTerminal() {
        return told(trouble -> System.err.println(trouble.withCode(trouble.sentence() + " " + trouble.remedy())));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (recent.isNew(failure)) {
            Trouble trouble = failure instanceof LinkageError ? Trouble.VISION_LIBRARY : Trouble.OWN_FAULT;
            log().error("{} in {}", trouble.code(), thread.getName(), failure);
            told.accept(trouble);
        }
    }

    /** Not before something fails: it is made while the log still opens. */
    private static Logger log() {
        return LoggerFactory.getLogger(Failures.class);
    }
}
