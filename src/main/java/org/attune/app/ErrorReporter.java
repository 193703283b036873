package org.attune.app;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.attune.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody caught, on any thread: it is logged and shown to the user. A fault that comes again and again, as from a
 * timer, does so once a minute.
 */
public final class ErrorReporter implements Thread.UncaughtExceptionHandler {
    private final Consumer<ErrorCode> told;
    private final RecentFaults recent;

    ErrorReporter(Consumer<ErrorCode> told, LongSupplier nanos) {
        this.told = told;
        this.recent = new RecentFaults(nanos);
    }

    /** @param told shows the error; called on the thread that failed, perhaps in the middle of drawing */
    public static ErrorReporter told(Consumer<ErrorCode> told) {
        return new ErrorReporter(told, System::nanoTime);
    }

    /** In English, as long as there is no window. */
    public static ErrorReporter toldOnTerminal() {
        return told(
                errorCode -> System.err.println(errorCode.withCode(errorCode.sentence() + " " + errorCode.remedy())));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (recent.isNew(failure)) {
            ErrorCode errorCode = failure instanceof LinkageError ? ErrorCode.VISION_LIBRARY : ErrorCode.OWN_FAULT;
            log().error("{} in {}", errorCode.code(), thread.getName(), failure);
            told.accept(errorCode);
        }
    }

    /** Not before something fails: it is made while the log still opens. */
    private static Logger log() {
        return LoggerFactory.getLogger(ErrorReporter.class);
    }
}
