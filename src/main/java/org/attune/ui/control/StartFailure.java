package org.attune.ui.control;

import org.attune.error.ErrorCode;
import org.attune.platform.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why a session cannot start: a sentence with a code for the learner, and the full error under that code in the log.
 */
public final class StartFailure {
    private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);

    private StartFailure() {}

    public static String sentence(Throwable failure) {
        ErrorCode errorCode = ErrorCode.of(failure) == ErrorCode.OWN_FAULT ? ErrorCode.SESSION : ErrorCode.of(failure);
        LOG.error("{} a session cannot start", errorCode.code(), failure);
        boolean told = ErrorCode.of(failure) != ErrorCode.OWN_FAULT && failure instanceof Exception;
        String why = told
                ? String.valueOf(failure.getMessage())
                : errorCode == ErrorCode.SESSION
                        ? Messages.text("kiosk.start.help")
                        : errorCode.sentence() + " " + errorCode.remedy();
        return errorCode.withCode(Messages.text("kiosk.start", Environment.withoutHome(why)));
    }
}
