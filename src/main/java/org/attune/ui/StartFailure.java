package org.attune.ui;

import org.attune.config.Environment;
import org.attune.config.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a session cannot start: in words with a code for the learner, in full under the same code for the log. */
final class StartFailure {
    private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);

    private StartFailure() {}

    static String sentence(Throwable failure) {
        Trouble trouble = Trouble.of(failure) == Trouble.OWN_FAULT ? Trouble.SESSION : Trouble.of(failure);
        LOG.error("{} a session cannot start", trouble.code(), failure);
        boolean told = Trouble.of(failure) != Trouble.OWN_FAULT && failure instanceof Exception;
        String why = told
                ? String.valueOf(failure.getMessage())
                : trouble == Trouble.SESSION
                        ? Words.text("kiosk.start.help")
                        : trouble.sentence() + " " + trouble.remedy();
        return trouble.withCode(Words.text("kiosk.start", Environment.withoutHome(why)));
    }
}
